// Nothing: a precompiled header needs a source of its own to be compiled with.
