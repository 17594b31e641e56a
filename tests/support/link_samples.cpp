// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/link_samples.h"

namespace rungs::test {

namespace {

const std::vector<LinkSample> loopback{
    {"BSD loopback of a little-endian machine", LinkType::null, "02000000" + segment, "null 0+4 ip 4+20 tcp 24+20", "",
     "null.family 2\n"},
    {"BSD loopback of a big-endian machine", LinkType::null, "00000002" + segment, "null 0+4 ip 4+20 tcp 24+20", "",
     "null.family 2\n"},
    {"BSD loopback in network order", LinkType::loop, "00000002" + segment, "null 0+4 ip 4+20 tcp 24+20", "",
     "null.family 2\n"},
};

} // namespace

const std::vector<LinkSample> &linkSamples()
{
    static const std::vector<LinkSample> all = [] {
        std::vector<LinkSample> samples;
        for (const auto *family : {&loopback})
            samples.insert(samples.end(), family->begin(), family->end());
        return samples;
    }();
    return all;
}

} // namespace rungs::test
