// The fields of objections and of the decisions on them.
#include "selection/records.hpp"

namespace selection {

using namespace base::fields;

std::span<base::EnumValue<ObjectionState> const> values_of(ObjectionState)
{
    static base::EnumValue<ObjectionState> const values[] = {
        {ObjectionState::Open, "open", {"รอพิจารณา", "Open"}},
        {ObjectionState::Upheld, "upheld", {"รับคำคัดค้าน", "Upheld"}},
        {ObjectionState::Rejected, "rejected", {"ยกคำคัดค้าน", "Rejected"}},
        {ObjectionState::Withdrawn, "withdrawn", {"ถอนคำคัดค้าน", "Withdrawn"}},
    };
    return values;
}

std::span<base::EnumValue<Remedy> const> values_of(Remedy)
{
    static base::EnumValue<Remedy> const values[] = {
        {Remedy::None, "none", {"ลำดับคงเดิม", "The list stays"}},
        {Remedy::Facts, "facts", {"ใช้ข้อมูลที่แก้แล้วในทะเบียน คิดคะแนนใหม่", "Points again from the corrected register"}},
        {Remedy::Place, "place", {"ย้ายลำดับ", "Another place"}},
    };
    return values;
}

Schema const& schema_of(Tag<ObjectionView>)
{
    static auto const schema =
        SchemaOf<ObjectionView>("Objection")
            .field("id", &ObjectionView::id, {"รหัส", "Id"})
            .field("ranking_id", &ObjectionView::ranking_id, {"บัญชีจัดลำดับ", "Ranking"})
            .field("round_house_id", &ObjectionView::round_house_id, {"บ้านในรอบ", "House of the round"})
            .field("head_name", &ObjectionView::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
            .field("appeal_of", &ObjectionView::appeal_of, {"อุทธรณ์ของ", "Appeal of"})
            .field("by_name", &ObjectionView::by_name, {"ผู้คัดค้าน", "Who objects"})
            .field("by_relation", &ObjectionView::by_relation, {"เกี่ยวข้องเป็น", "Relation"})
            .field("received_on", &ObjectionView::received_on, {"รับเมื่อวันที่", "Received on"})
            .field("words", &ObjectionView::words, {"คำคัดค้าน", "Words"})
            .field("late_reason", &ObjectionView::late_reason, {"เหตุที่รับหลังกำหนด", "Why it is taken after the last day"})
            .field("state", &ObjectionView::state, {"สถานะ", "State"})
            .field("outcome", &ObjectionView::outcome, {"ผลการพิจารณา", "Outcome"})
            .field("decided_on", &ObjectionView::decided_on, {"ลงวันที่", "Decided on"})
            .field("decided_by", &ObjectionView::decided_by, {"ผู้พิจารณา", "Decided by"})
            .field("judged_before", &ObjectionView::judged_before,
                   {"ท่านพิจารณาเรื่องนี้มาแล้ว ผู้อื่นเป็นผู้พิจารณา", "You judged this matter before; somebody else decides"})
            .field("new_ranking_id", &ObjectionView::new_ranking_id, {"บัญชีฉบับใหม่", "New version of the list"})
            .field("recorded_at", &ObjectionView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
            .field("recorded_by", &ObjectionView::recorded_by, {"บันทึกโดย", "Recorded by"})
            .field("version", &ObjectionView::version, {"รุ่นของข้อมูล", "Version"});
    return schema;
}

Schema const& schema_of(Tag<ObjectionForm>)
{
    static auto const schema = SchemaOf<ObjectionForm>("ObjectionForm")
                                   .field("round_house_id", &ObjectionForm::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("appeal_of", &ObjectionForm::appeal_of, {"อุทธรณ์ของ", "Appeal of"})
                                   .field("by_name", &ObjectionForm::by_name, {"ผู้คัดค้าน", "Who objects"}, text(1, 200))
                                   .field("by_relation", &ObjectionForm::by_relation, {"เกี่ยวข้องเป็น", "Relation"}, text(1, 200))
                                   .field("received_on", &ObjectionForm::received_on, {"รับเมื่อวันที่", "Received on"})
                                   .field("words", &ObjectionForm::words, {"คำคัดค้าน", "Words"}, long_text(4000))
                                   .field("late_reason", &ObjectionForm::late_reason,
                                          {"เหตุที่รับหลังกำหนด", "Why it is taken after the last day"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<DecisionForm>)
{
    static auto const schema =
        SchemaOf<DecisionForm>("ObjectionDecisionForm")
            .field("state", &DecisionForm::state, {"สถานะ", "State"})
            .field("outcome", &DecisionForm::outcome, {"ผลการพิจารณา", "Outcome"}, long_text(4000))
            .field("decided_on", &DecisionForm::decided_on, {"ลงวันที่", "Decided on"})
            .field("remedy", &DecisionForm::remedy, {"การแก้ไข", "Remedy"})
            .field("place", &DecisionForm::place, {"ลำดับ", "Place"}, number(1, 100'000))
            .field("number", &DecisionForm::number, {"เลขที่บัญชี", "Number of the list"}, text(1, 100))
            .field("objections_until", &DecisionForm::objections_until, {"คัดค้านได้ถึงวันที่", "Objections until"})
            .field("version", &DecisionForm::version, {"รุ่นของข้อมูล", "Version"}, number(1, 1'000'000'000));
    return schema;
}

} // namespace selection
