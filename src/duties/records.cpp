// The fields of what duties send, and the names of the duties.
#include "duties/records.hpp"

namespace duties {

using base::fields::SchemaOf;

// In Thai the words that follow "ผู้".
std::span<base::EnumValue<Duty> const> values_of(Duty)
{
    static base::EnumValue<Duty> const values[] = {
        {Duty::PrepareProposal, "prepare_proposal", {"จัดทำแบบเสนอ", "Prepare the proposal"}},
        {Duty::ScreenProposal, "screen_proposal", {"กลั่นกรองแบบเสนอ", "Screen the proposal"}},
        {Duty::ApproveProposal, "approve_proposal", {"อนุมัติแบบเสนอ", "Approve the proposal"}},
        {Duty::PrepareTranche, "prepare_tranche", {"จัดทำงวดเงิน", "Prepare the tranche"}},
        {Duty::ApproveTranche, "approve_tranche", {"อนุมัติงวดเงิน", "Approve the tranche"}},
        {Duty::ReleaseTranche, "release_tranche", {"โอนงวดเงิน", "Release the tranche"}},
        {Duty::Buy, "buy", {"จัดซื้อ", "Buy"}},
        {Duty::Accept, "accept", {"ตรวจรับ", "Accept the work"}},
        {Duty::WriteArticle, "write_article", {"เขียนข่าว", "Write the article"}},
        {Duty::ReviewArticle, "review_article", {"ตรวจข่าว", "Review the article"}},
    };
    return values;
}

Schema const& schema_of(Tag<ExclusionView>)
{
    static auto const schema = SchemaOf<ExclusionView>("DutyExclusion")
                                   .field("duty", &ExclusionView::duty, {"หน้าที่", "Duty"})
                                   .field("duty_th", &ExclusionView::duty_th, {"หน้าที่ (ไทย)", "Duty in Thai"})
                                   .field("duty_en", &ExclusionView::duty_en, {"หน้าที่ (อังกฤษ)", "Duty in English"})
                                   .field("other", &ExclusionView::other, {"กับหน้าที่", "And duty"})
                                   .field("other_th", &ExclusionView::other_th, {"กับหน้าที่ (ไทย)", "And duty in Thai"})
                                   .field("other_en", &ExclusionView::other_en, {"กับหน้าที่ (อังกฤษ)", "And duty in English"})
                                   .field("reason_th", &ExclusionView::reason_th, {"เหตุผล", "Reason in Thai"})
                                   .field("reason_en", &ExclusionView::reason_en, {"เหตุผล (อังกฤษ)", "Reason in English"});
    return schema;
}

Schema const& schema_of(Tag<ExclusionList>)
{
    static auto const schema =
        SchemaOf<ExclusionList>("DutyExclusions").field("items", &ExclusionList::items, {"คู่หน้าที่", "Pairs of duties"});
    return schema;
}

} // namespace duties
