/* Graphs of the stand-in driver library: they can be built, and launching one does nothing. XLA, and with it Keras, puts
 * its kernels into graphs; no kernel of theirs can be computed here anyway. */
#include "stand_in_cuda.h"

#include <stdlib.h>

/* One thing plays graphs, nodes and graphs that are ready: the callers only hand it back. */
struct node { int gpu; };

static int make(struct node **node)
{
    *node = calloc(1, sizeof **node);
    (*node)->gpu = current_gpu();
    return OK;
}

int cuGraphCreate(struct node **graph, unsigned flags) { (void)flags; BEGIN(current_gpu()); return make(graph); }
int cuGraphDestroy(struct node *graph) { (void)graph; BEGIN(NO_GPU); return OK; }
int cuGraphInstantiate(struct node **ready, struct node *graph) { (void)graph; BEGIN(current_gpu()); return make(ready); }
int cuGraphInstantiateWithFlags(struct node **ready, struct node *graph) { return cuGraphInstantiate(ready, graph); }
int cuGraphInstantiateWithParams(struct node **ready, struct node *graph) { return cuGraphInstantiate(ready, graph); }
int cuGraphExecDestroy(struct node *ready) { (void)ready; BEGIN(NO_GPU); return OK; }

int cuGraphLaunch(struct node *ready, void *stream)
{
    (void)ready, (void)stream;
    IN_CONTEXT();
    stand_in_next_kernel();
    return OK;
}

#define ADDS(name) int name(struct node **node) { BEGIN(current_gpu()); return make(node); }
ADDS(cuGraphAddNode)
ADDS(cuGraphAddNode_v2)
ADDS(cuGraphAddKernelNode)
ADDS(cuGraphAddKernelNode_v2)
ADDS(cuGraphAddMemcpyNode)
ADDS(cuGraphAddMemsetNode)
ADDS(cuGraphAddChildGraphNode)
ADDS(cuGraphAddEmptyNode)
ADDS(cuGraphAddHostNode)

#define ACCEPTS(name) int name(void) { BEGIN(current_gpu()); return OK; }
ACCEPTS(cuGraphExecKernelNodeSetParams)
ACCEPTS(cuGraphExecKernelNodeSetParams_v2)
ACCEPTS(cuGraphExecMemcpyNodeSetParams)
ACCEPTS(cuGraphExecMemsetNodeSetParams)
ACCEPTS(cuGraphExecChildGraphNodeSetParams)
ACCEPTS(cuGraphNodeSetEnabled)
ACCEPTS(cuGraphExecUpdate)
ACCEPTS(cuGraphExecUpdate_v2)
ACCEPTS(cuGraphDebugDotPrint)
ACCEPTS(cuGraphUpload)
ACCEPTS(cuStreamBeginCapture)
ACCEPTS(cuStreamBeginCapture_v2)
ACCEPTS(cuStreamBeginCaptureToGraph)
ACCEPTS(cuGraphKernelNodeSetAttribute)
ACCEPTS(cuGraphKernelNodeCopyAttributes)

/* What was captured has already been done. */
int cuStreamEndCapture(void *stream, struct node **graph) { (void)stream; BEGIN(current_gpu()); return make(graph); }
int cuGraphConditionalHandleCreate(uint64_t *handle) { BEGIN(current_gpu()); *handle = 1; return OK; }

int cuGraphGetNodes(struct node *graph, struct node **nodes, size_t *count)
{
    (void)graph, (void)nodes;
    BEGIN(NO_GPU);
    *count = 0;
    return OK;
}
