/* A cuDNN 9 for tests: version, handles, and the descriptions with which frameworks ask for a convolution. README.md
 * lists the switches. Each name that is not here is made by runtime.py and answers "success". */
#include "stand_in_cudnn.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ENGINE_KIND = 2, CONFIG_KIND = 3, HEURISTIC_RESULTS = 202, HEURISTIC_GRAPH = 201, CONFIG_ENGINE = 300,
    CONFIG_KNOBS = 302, PLAN_CONFIG = 401, PLAN_WORKSPACE = 402, PLAN_JSON = 405, GRAPH_OPERATIONS = 801,
    GRAPH_ENGINES = 802, ENGINE_GRAPH = 1300, ENGINE_INDEX = 1301
};

static int version(void) { return stand_in_number("STAND_IN_CUDNN_VERSION", 92800); }

size_t cudnnGetVersion(void) { stand_in_called(__func__, NO_GPU); return version(); }
size_t cudnnGetMaxDeviceVersion(void) { return version(); }
size_t cudnnGetCudartVersion(void) { return 12090; }

/* 8907 is 8.9.7; from 9 on 90100 is 9.1.0. */
int cudnnGetProperty(int which, int *value)
{
    int number = version(), step = number >= 90000 ? 10000 : 1000;
    CALLED();
    *value = which == 0 ? number / step : which == 1 ? number % step / 100 : number % 100;
    return OK;
}

int cudnnCreate(void ***handle) { CALLED(); *handle = calloc(1, sizeof **handle); return OK; }
int cudnnDestroy(void **handle) { CALLED(); free(handle); return OK; }
int cudnnSetStream(void **handle, void *stream) { CALLED(); *handle = stream; return OK; }
int cudnnGetStream(void **handle, void **stream) { CALLED(); *stream = *handle; return OK; }

const char *cudnnGetErrorString(int status)
{
    switch (status) {
    case 0: return "CUDNN_STATUS_SUCCESS";
    case 1: case 1001: return "CUDNN_STATUS_NOT_INITIALIZED";
    case 1002: return "CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH";
    case 1008: return "CUDNN_STATUS_SUBLIBRARY_LOADING_FAILED";
    case 2: case 2000: return "CUDNN_STATUS_BAD_PARAM";
    case 3000: return "CUDNN_STATUS_NOT_SUPPORTED";
    case 3007: return "CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH";
    case 4000: return "CUDNN_STATUS_INTERNAL_ERROR";
    case 4003: return "CUDNN_STATUS_INTERNAL_ERROR_HOST_ALLOCATION_FAILED";
    case 4004: return "CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED";
    case 5000: return "CUDNN_STATUS_EXECUTION_FAILED";
    case 5003: return "CUDNN_STATUS_EXECUTION_FAILED_CUDART";
    default: return "CUDNN_STATUS_UNKNOWN";
    }
}

void cudnnGetLastErrorString(char *text, size_t size) { snprintf(text, size, "the stand-in says no more"); }

struct attribute *attribute_of(const struct description *description, int name)
{
    for (struct attribute *row = description ? description->attributes : NULL; row; row = row->next)
        if (row->name == name)
            return row;
    return NULL;
}

int64_t whole(const struct description *description, int name, int place, int64_t otherwise)
{
    struct attribute *found = attribute_of(description, name);
    return found && place < found->count ? ((int64_t *)found->values)[place] : otherwise;
}

struct description *pointed(const struct description *description, int name, int place)
{
    return (struct description *)whole(description, name, place, 0);
}

/* How many bytes one value of a type takes. */
static size_t size_of(int type)
{
    switch (type) {
    case 0: case 3: case 5: case 6: case 15: return 8; /* handle, whole number, double, pointer, description */
    case 2: case 24: return 1;                         /* yes or no, character */
    case 26: return 16;
    default: return 4;
    }
}

static void set(struct description *description, int name, int type, int64_t count, const void *values)
{
    struct attribute *row = attribute_of(description, name);
    if (!row) {
        row = calloc(1, sizeof *row);
        row->next = description->attributes;
        description->attributes = row;
    }
    free(row->values);
    row->name = name, row->type = type, row->count = count;
    row->values = malloc(count * size_of(type) + 1);
    if (values)
        memcpy(row->values, values, count * size_of(type));
}

int cudnnBackendCreateDescriptor(int kind, struct description **description)
{
    CALLED();
    *description = calloc(1, sizeof **description);
    (*description)->kind = kind;
    return OK;
}

/* Other descriptions point into one for as long as the program runs, so none is taken away. */
int cudnnBackendDestroyDescriptor(struct description *description) { (void)description; CALLED(); return OK; }
int cudnnBackendFinalize(struct description *description) { (void)description; CALLED(); return OK; }

int cudnnBackendSetAttribute(struct description *description, int name, int type, int64_t count, const void *values)
{
    CALLED();
    if (!description)
        return BAD_PARAM;
    set(description, name, type, count, values);
    return OK;
}

/* There is one engine for everything: whoever asks for proposals gets it. */
static int propose(const struct description *heuristic, int64_t room, int64_t *count, struct description **found)
{
    struct description *graph = pointed(heuristic, HEURISTIC_GRAPH, 0), *engine = calloc(1, sizeof *engine);
    int64_t index = 0;
    *count = 1;
    if (room < 1 || !found)
        return OK;
    engine->kind = ENGINE_KIND;
    set(engine, ENGINE_GRAPH, 15, 1, &graph);
    set(engine, ENGINE_INDEX, 3, 1, &index);
    set(found[0], CONFIG_ENGINE, 15, 1, &engine);
    return OK;
}

static int tell(const void *value, size_t size, int64_t amount, int64_t room, int64_t *count, void *values)
{
    if (count)
        *count = amount;
    if (values && room)
        memcpy(values, value, size * (amount < room ? amount : room));
    return OK;
}

/* A description that is asked for is written into the one that the caller has made. */
static int lend(const struct attribute *row, int64_t room, int64_t *count, struct description **values)
{
    for (int64_t place = 0; values && place < room && place < row->count; place++)
        if (values[place])
            *values[place] = *((struct description **)row->values)[place];
    if (count)
        *count = row->count;
    return OK;
}

int cudnnBackendGetAttribute(struct description *description, int name, int type, int64_t room, int64_t *count, void *values)
{
    static const char json[] = "{\"engine_id\": 0}";
    int64_t none = 0, one = 1;
    CALLED();
    struct attribute *row = attribute_of(description, name);
    if (name == HEURISTIC_RESULTS)
        return propose(description, room, count, values);
    if (name == PLAN_WORKSPACE)
        return tell(&none, 8, 1, room, count, values);
    if (name == GRAPH_ENGINES)
        return tell(&one, 8, 1, room, count, values);
    if (name == PLAN_JSON)
        return tell(json, 1, sizeof json, room, count, values);
    if (!row)
        return tell(&none, 1, 0, 0, count, values);
    return type == 15 ? lend(row, room, count, values) : tell(row->values, size_of(type), row->count, room, count, values);
}

int cudnnBackendExecute(void **handle, struct description *plan, struct description *pack)
{
    (void)handle;
    CALLED();
    struct description *graph = pointed(pointed(pointed(plan, PLAN_CONFIG, 0), CONFIG_ENGINE, 0), ENGINE_GRAPH, 0);
    struct attribute *operations = attribute_of(graph, GRAPH_OPERATIONS);
    /* Where operations follow each other, only the first is computed: the result is then wrong without an error. */
    return operations ? convolve(pointed(graph, GRAPH_OPERATIONS, 0), pack) : BAD_PARAM;
}
