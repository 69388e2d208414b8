#pragma once

#include <glib-object.h>

#include <memory>

namespace owc::fingerprint {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
/// One reference to a GObject, given back at the end.
template <class T>
using Held = std::unique_ptr<T, Unref>;

template <class T>
[[nodiscard]] Held<T> hold(T* object) {
    return Held<T>(static_cast<T*>(g_object_ref(object)));
}

struct FreeError {
    void operator()(GError* error) const { g_error_free(error); }
};
using ErrorPtr = std::unique_ptr<GError, FreeError>;

}  // namespace owc::fingerprint
