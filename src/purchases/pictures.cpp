// The pictures of a purchase against those of every other one.
#include "purchases/pictures.hpp"

#include <algorithm>

namespace purchases {

namespace {

bool is_seen(storage::Reader& db, auth::Scope const& scope, PictureUse const& use)
{
    if (use.purchase)
        return std::ranges::any_of(store::lines(db, *use.purchase),
                                   [&](store::LineRecord const& line) { return scope.covers(line.area); });
    auto const plan = store::plan(db, *use.plan);
    return plan && std::ranges::any_of(plan->houses, [&](store::PlanHouse const& house) { return scope.covers(house.area); });
}

} // namespace

std::vector<std::string> pictures_of(storage::Reader& db, store::PurchaseRecord const& purchase)
{
    std::vector<std::string> files;
    for (auto const& picture : store::pictures(db, purchase.id))
        files.push_back(picture.sha256);
    if (purchase.plan)
        for (auto const& quotation : store::quotations(db, *purchase.plan))
            if (quotation.sha256 && quotation.state != QuotationState::Withdrawn)
                files.push_back(*quotation.sha256);
    return files;
}

std::vector<PictureUse> used_elsewhere(storage::Reader& db, store::PurchaseRecord const& purchase,
                                       std::vector<std::string> const& files)
{
    std::vector<PictureUse> uses;
    for (auto const& sha256 : files)
        for (auto& use : store::uses_of_picture(db, sha256)) {
            bool const own = use.purchase ? *use.purchase == purchase.id : use.plan == purchase.plan;
            if (!own && std::ranges::find(uses, use) == uses.end())
                uses.push_back(std::move(use));
        }
    std::ranges::stable_sort(uses, {}, &PictureUse::day);
    return uses;
}

std::vector<PictureUse> used_elsewhere(storage::Reader& db, auth::Scope const& scope, store::PurchaseRecord const& purchase)
{
    auto uses = used_elsewhere(db, purchase, pictures_of(db, purchase));
    std::erase_if(uses, [&](PictureUse const& use) { return !is_seen(db, scope, use); });
    return uses;
}

} // namespace purchases
