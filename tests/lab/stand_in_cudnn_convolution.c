/* The arithmetic of the stand-in cuDNN: convolutions of one or two dimensions, forwards and for both gradients. */
#include "stand_in_cudnn.h"
#include "stand_in_math.h"

#include <string.h>

enum {
    FORWARD = 10, FILTER_GRADIENT = 11, DATA_GRADIENT = 12, TENSOR_TYPE = 901, TENSOR_SIZES = 902, TENSOR_STEPS = 903,
    TENSOR_ID = 906, PACK_IDS = 1000, PACK_POINTERS = 1001, DILATIONS = 102, STRIDES = 103, PADDINGS = 105
};
struct tensor { char *start; int type; int64_t sizes[4], steps[4]; };
struct window { int64_t dilation[2], stride[2], padding[2]; };

static char *memory_of(int64_t id, const struct description *pack)
{
    struct attribute *ids = attribute_of(pack, PACK_IDS);
    for (int64_t place = 0; ids && place < ids->count; place++)
        if (whole(pack, PACK_IDS, place, 0) == id)
            return (char *)whole(pack, PACK_POINTERS, place, 0);
    return NULL;
}

/* A tensor with the outermost two sizes first; a missing second dimension counts as one of size 1. */
static struct tensor tensor_of(const struct description *description, const struct description *pack)
{
    struct tensor tensor = {memory_of(whole(description, TENSOR_ID, 0, 0), pack), R_32F, {1, 1, 1, 1}, {0, 0, 0, 0}};
    struct attribute *type = attribute_of(description, TENSOR_TYPE), *sizes = attribute_of(description, TENSOR_SIZES);
    int64_t count = sizes ? sizes->count : 0;
    if (type) {
        int code = *(int *)type->values;
        tensor.type = code == 1 ? R_64F : code == 2 ? R_16F : code == 9 ? R_16BF : R_32F;
    }
    for (int64_t place = 0; place < count && place < 4; place++) {
        int64_t at = count == 3 && place == 2 ? 3 : place;
        tensor.sizes[at] = whole(description, TENSOR_SIZES, place, 1);
        tensor.steps[at] = whole(description, TENSOR_STEPS, place, 0);
    }
    return tensor;
}

static struct window window_of(const struct description *convolution)
{
    struct window window;
    struct attribute *strides = attribute_of(convolution, STRIDES);
    int flat = strides && strides->count == 1;
    for (int way = 0; way < 2; way++) {
        int place = flat ? way - 1 : way, outside = flat && way == 0;
        window.dilation[way] = outside ? 1 : whole(convolution, DILATIONS, place, 1);
        window.stride[way] = outside ? 1 : whole(convolution, STRIDES, place, 1);
        window.padding[way] = outside ? 0 : whole(convolution, PADDINGS, place, 0);
    }
    return window;
}

static int64_t place_in(const struct tensor *tensor, int64_t a, int64_t b, int64_t c, int64_t d)
{
    return a * tensor->steps[0] + b * tensor->steps[1] + c * tensor->steps[2] + d * tensor->steps[3];
}

static void add(struct tensor *tensor, int64_t place, double value)
{
    put_element(tensor->start, tensor->type, place, element(tensor->start, tensor->type, place) + value);
}

static void clear(struct tensor *tensor)
{
    for (int64_t a = 0; a < tensor->sizes[0]; a++)
        for (int64_t b = 0; b < tensor->sizes[1]; b++)
            for (int64_t c = 0; c < tensor->sizes[2]; c++)
                for (int64_t d = 0; d < tensor->sizes[3]; d++)
                    put_element(tensor->start, tensor->type, place_in(tensor, a, b, c, d), 0);
}

/* Every product of an input, a weight and an output that belong together is added to the one that is asked for. */
static void one_output(int kind, struct tensor *image, struct tensor *weight, struct tensor *output, struct window window,
                       int64_t batch, int64_t channel, int64_t row, int64_t column)
{
    int64_t group = output->sizes[1] / (image->sizes[1] / weight->sizes[1]), first = channel / group * weight->sizes[1];
    int64_t there = place_in(output, batch, channel, row, column);
    double sum = 0, given = kind == FORWARD ? 0 : element(output->start, output->type, there);
    for (int64_t inner = 0; inner < weight->sizes[1]; inner++)
        for (int64_t down = 0; down < weight->sizes[2]; down++)
            for (int64_t right = 0; right < weight->sizes[3]; right++) {
                int64_t y = row * window.stride[0] + down * window.dilation[0] - window.padding[0];
                int64_t x = column * window.stride[1] + right * window.dilation[1] - window.padding[1];
                if (y < 0 || x < 0 || y >= image->sizes[2] || x >= image->sizes[3])
                    continue;
                int64_t seen = place_in(image, batch, first + inner, y, x), used = place_in(weight, channel, inner, down, right);
                if (kind == FORWARD)
                    sum += element(image->start, image->type, seen) * element(weight->start, weight->type, used);
                else if (kind == FILTER_GRADIENT)
                    add(weight, used, given * element(image->start, image->type, seen));
                else
                    add(image, seen, given * element(weight->start, weight->type, used));
            }
    if (kind == FORWARD)
        put_element(output->start, output->type, there, sum);
}

int convolve(const struct description *operation, const struct description *pack)
{
    /* The attributes of the three kinds: convolution, weights, input, output. */
    static const int names[3][4] = {{702, 703, 704, 705}, {714, 715, 716, 717}, {708, 709, 710, 711}};
    int kind = operation ? operation->kind : 0;
    if (kind < FORWARD || kind > DATA_GRADIENT)
        return NOT_SUPPORTED;
    const int *name = names[kind - FORWARD];
    struct window window = window_of(pointed(operation, name[0], 0));
    struct tensor weight = tensor_of(pointed(operation, name[1], 0), pack);
    struct tensor image = tensor_of(pointed(operation, name[2], 0), pack);
    struct tensor output = tensor_of(pointed(operation, name[3], 0), pack);
    if (!weight.start || !image.start || !output.start)
        return BAD_PARAM;
    int how = next_kernel();
    if (how == NOTHING)
        return OK;
    if (kind != FORWARD)
        clear(kind == FILTER_GRADIENT ? &weight : &image);
    for (int64_t batch = 0; batch < output.sizes[0]; batch++)
        for (int64_t channel = 0; channel < output.sizes[1]; channel++)
            for (int64_t row = 0; row < output.sizes[2]; row++)
                for (int64_t column = 0; column < output.sizes[3]; column++)
                    one_output(kind, &image, &weight, &output, window, batch, channel, row, column);
    if (how == WRONG)
        add(kind == FORWARD ? &output : kind == FILTER_GRADIENT ? &weight : &image, 0, 1);
    return OK;
}
