#pragma once

#include <boost/variant2/variant.hpp>
#include <type_traits>
#include <utility>

namespace owc::domain {

template <class T, class Kinds>
inline constexpr bool kIsOneOf = false;
template <class T, class... Kinds>
inline constexpr bool kIsOneOf<T, boost::variant2::variant<Kinds...>> = (std::is_same_v<T, Kinds> || ...);

/// T is one of the kinds of this sum type.
template <class T, class Kinds>
concept OneOf = kIsOneOf<T, Kinds>;

}  // namespace owc::domain

/// Inside `struct Type : Kinds`, Kinds a variant of many: how one is made, copied, moved and ended is
/// compiled in one source, which says OWC_SUM_TYPE_PARTS, instead of in each of the hundreds that hold one.
/// It took a third of their time.
#define OWC_SUM_TYPE(Type, Kinds)            \
    Type();                                  \
    Type(const Type& other);                 \
    Type(Type&& other) noexcept;             \
    Type& operator=(const Type& other);      \
    Type& operator=(Type&& other) noexcept;  \
    ~Type();                                 \
    template <::owc::domain::OneOf<Kinds> T> \
    [[gnu::noinline]] Type(T kind);

#define OWC_SUM_TYPE_PARTS(Type, Kinds)                                                   \
    Type::Type() = default;                                                               \
    Type::Type(const Type& other) = default;                                              \
    Type::Type(Type&& other) noexcept = default;                                          \
    Type& Type::operator=(const Type& other) = default;                                   \
    Type& Type::operator=(Type&& other) noexcept = default;                               \
    Type::~Type() = default;                                                              \
    template <::owc::domain::OneOf<Kinds> T>                                              \
    Type::Type(T kind) : Kinds(boost::variant2::in_place_type_t<T>{}, std::move(kind)) {} \
    /* Makes one of each, so that the linker finds the constructor of every kind here. */ \
    template <class... T>                                                                 \
    void makeEach(Type& out, const boost::variant2::variant<T...>*) {                     \
        ((out = Type(T{})), ...);                                                         \
    }                                                                                     \
    template void makeEach(Type& out, const Kinds*);
