// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/layers.h"

namespace rungs {

const Layer *LayerStack::innermost(Protocol protocol) const
{
    for (std::size_t i = m_layerCount; i > 0; --i) {
        const Layer &layer = m_layers[i - 1];
        if (layer.protocol == protocol && (layer.flags & Layer::quoted) == 0)
            return &layer;
    }
    return nullptr;
}

bool LayerStack::push(const Layer &layer)
{
    if (m_layerCount == maxLayers)
        return false;
    m_layers[m_layerCount++] = layer;
    return true;
}

void LayerStack::report(const Diagnostic &diagnostic)
{
    if (m_diagnosticCount < maxDiagnostics)
        m_diagnostics[m_diagnosticCount++] = diagnostic;
}

} // namespace rungs
