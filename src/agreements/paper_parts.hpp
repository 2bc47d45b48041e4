// Parts of an agreement's paper, for paper.cpp.
#pragma once

#include "agreements/records.hpp"
#include "platform/documents/paper.hpp"

namespace agreements {

// Who agrees: first who they are and what the clauses call them, at the end where they sign (paper_parties.cpp).
void write_parties(documents::Paper& paper, AgreementView const& view);
void write_signatures(documents::Paper& paper, AgreementView const& view);

// The list of houses, on a page of its own (paper_annex.cpp).
void write_annex(documents::Paper& paper, AgreementView const& view);

} // namespace agreements
