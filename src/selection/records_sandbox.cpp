// The fields of the sandbox.
#include "selection/records.hpp"

namespace selection {

using namespace base::fields;

Schema const& schema_of(Tag<WeightForm>)
{
    static auto const schema = SchemaOf<WeightForm>("SandboxWeight")
                                   .field("key", &WeightForm::key, {"รหัสเกณฑ์", "Key"}, text(1, 60))
                                   .field("weight", &WeightForm::weight, {"น้ำหนัก", "Weight"}, number(0, 100));
    return schema;
}

Schema const& schema_of(Tag<QuotaForm>)
{
    static auto const schema = SchemaOf<QuotaForm>("SandboxQuota")
                                   .field("tambon", &QuotaForm::tambon, {"ตำบล", "Tambon"})
                                   .field("houses", &QuotaForm::houses, {"บ้าน", "Houses"}, number(0, 100'000));
    return schema;
}

Schema const& schema_of(Tag<PreviewForm>)
{
    static auto const schema =
        SchemaOf<PreviewForm>("SandboxForm")
            .field("round_id", &PreviewForm::round_id, {"รอบโครงการ", "Round"})
            .field("tambon", &PreviewForm::tambon, {"ตำบล", "Tambon"})
            .field("scorecard_id", &PreviewForm::scorecard_id, {"เกณฑ์ให้คะแนน", "Scorecard"})
            .field("weights", &PreviewForm::weights, {"น้ำหนักที่ลองเปลี่ยน", "Weights that differ"}, items(0, 100))
            .field("quotas", &PreviewForm::quotas, {"โควตาที่ลองเปลี่ยน", "Quotas that differ"}, items(0, 10000))
            .field("envelope_satang", &PreviewForm::envelope_satang, {"กรอบวงเงิน", "Envelope"}, number(0, 100'000'000'000))
            .field("by_points", &PreviewForm::by_points, {"เรียงตามคะแนนอย่างเดียว", "By points alone"})
            .field("card", &PreviewForm::card, {"เกณฑ์ที่กำลังแก้", "Scorecard being edited"});
    return schema;
}

Schema const& schema_of(Tag<MoverView>)
{
    static auto const schema = SchemaOf<MoverView>("SandboxMover")
                                   .field("round_house_id", &MoverView::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("household_id", &MoverView::household_id, {"ครัวเรือน", "Household"})
                                   .field("head_name", &MoverView::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &MoverView::house_no, {"บ้านเลขที่", "House number"})
                                   .field("moo", &MoverView::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon", &MoverView::tambon, {"ตำบล", "Tambon"})
                                   .field("tambon_name_th", &MoverView::tambon_name_th, {"ชื่อตำบล", "Tambon (Thai)"})
                                   .field("tambon_name_en", &MoverView::tambon_name_en, {"ชื่อตำบล (อังกฤษ)", "Tambon"})
                                   .field("points_before", &MoverView::points_before, {"คะแนนเดิม", "Points before"})
                                   .field("points", &MoverView::points, {"คะแนน", "Points"})
                                   .field("place_before", &MoverView::place_before, {"ลำดับเดิม", "Place before"})
                                   .field("place", &MoverView::place, {"ลำดับ", "Place"});
    return schema;
}

Schema const& schema_of(Tag<GroupView>)
{
    static auto const schema = SchemaOf<GroupView>("SandboxGroup")
                                   .field("kind", &GroupView::kind, {"ชนิดกลุ่ม", "Kind of group"})
                                   .field("name", &GroupView::name, {"ชื่อ", "Name"})
                                   .field("label_th", &GroupView::label_th, {"ชื่อภาษาไทย", "Label (Thai)"})
                                   .field("label_en", &GroupView::label_en, {"ชื่อภาษาอังกฤษ", "Label"})
                                   .field("candidates", &GroupView::candidates, {"จำนวนผู้อยู่ในรายชื่อ", "Candidates"})
                                   .field("before", &GroupView::before, {"ได้ที่เดิม", "With a place before"})
                                   .field("after", &GroupView::after, {"ได้ที่ใหม่", "With a place after"});
    return schema;
}

Schema const& schema_of(Tag<PreviewView>)
{
    static auto const schema = SchemaOf<PreviewView>("Sandbox")
                                   .field("candidates", &PreviewView::candidates, {"จำนวนผู้อยู่ในรายชื่อ", "Candidates"})
                                   .field("places_before", &PreviewView::places_before, {"จำนวนที่เดิม", "Places before"})
                                   .field("places_after", &PreviewView::places_after, {"จำนวนที่ใหม่", "Places after"})
                                   .field("cost_before_satang", &PreviewView::cost_before_satang, {"วงเงินเดิม", "Cost before"})
                                   .field("cost_after_satang", &PreviewView::cost_after_satang, {"วงเงินใหม่", "Cost after"})
                                   .field("envelope_satang", &PreviewView::envelope_satang, {"กรอบวงเงิน", "Envelope"})
                                   .field("enters", &PreviewView::enters, {"ผู้ที่ได้เข้า", "Who enters"})
                                   .field("leaves", &PreviewView::leaves, {"ผู้ที่ต้องออก", "Who leaves"})
                                   .field("groups", &PreviewView::groups, {"จำนวนตามกลุ่ม", "Counts by group"})
                                   .field("health_hidden", &PreviewView::health_hidden, {"ซ่อนข้อมูลสุขภาพ", "Health is hidden"});
    return schema;
}

} // namespace selection
