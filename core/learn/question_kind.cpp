// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/question_kind.h"

#include <algorithm>

namespace rungs {

std::optional<QuestionKind> questionKindOf(std::string_view idOrKey)
{
    const auto isSame = [](char a, char b) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
        return lower(a) == lower(b);
    };
    for (const QuestionKindSpec &spec : questionKindTable) {
        if (std::ranges::equal(spec.id, idOrKey, isSame) || std::ranges::equal(spec.key, idOrKey, isSame))
            return spec.kind;
    }
    return std::nullopt;
}

} // namespace rungs
