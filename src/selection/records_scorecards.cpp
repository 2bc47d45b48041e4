// The fields of scorecards, of the facts they may ask, and of points by them.
#include "selection/records.hpp"

namespace selection {

using namespace base::fields;

Schema const& schema_of(Tag<Band>)
{
    static auto const schema = SchemaOf<Band>("ScorecardBand")
                                   .field("from", &Band::from, {"ตั้งแต่", "From"}, number(0, 1'000'000'000'000))
                                   .field("to", &Band::to, {"ถึง", "To"}, number(0, 1'000'000'000'000))
                                   .field("is", &Band::is, {"คำตอบ", "Answer"})
                                   .field("any_of", &Band::any_of, {"ตัวเลือกใดก็ได้", "Any of"}, items(0, 40))
                                   .field("unknown", &Band::unknown, {"ไม่ทราบค่า", "Not known"})
                                   .field("degree", &Band::degree, {"ระดับคะแนน", "Degree"}, number(0, 10))
                                   .field("reason_th", &Band::reason_th, {"เหตุผลภาษาไทย", "Reason in Thai"}, text(1, 400))
                                   .field("reason_en", &Band::reason_en, {"เหตุผลภาษาอังกฤษ", "Reason in English"}, text(1, 400));
    return schema;
}

Schema const& schema_of(Tag<Criterion>)
{
    static auto const schema = SchemaOf<Criterion>("ScorecardCriterion")
                                   .field("key", &Criterion::key, {"รหัสเกณฑ์", "Key"}, text(1, 60))
                                   .field("fact", &Criterion::fact, {"ข้อเท็จจริง", "Fact"}, text(1, 60))
                                   .field("title_th", &Criterion::title_th, {"ชื่อเกณฑ์", "Title (Thai)"}, text(1, 200))
                                   .field("title_en", &Criterion::title_en, {"ชื่อเกณฑ์ (อังกฤษ)", "Title"}, text(1, 200))
                                   .field("weight", &Criterion::weight, {"น้ำหนัก", "Weight"}, number(0, 100))
                                   .field("bands", &Criterion::bands, {"ระดับ", "Bands"}, items(0, 40));
    return schema;
}

Schema const& schema_of(Tag<TieRule>)
{
    static auto const schema = SchemaOf<TieRule>("ScorecardTieRule")
                                   .field("fact", &TieRule::fact, {"ข้อเท็จจริง", "Fact"}, text(1, 60))
                                   .field("first", &TieRule::first, {"ใครมาก่อน", "Who comes first"});
    return schema;
}

Schema const& schema_of(Tag<ChoiceView>)
{
    static auto const schema = SchemaOf<ChoiceView>("SelectionChoice")
                                   .field("name", &ChoiceView::name, {"ชื่อ", "Name"})
                                   .field("label_th", &ChoiceView::label_th, {"ชื่อภาษาไทย", "Label (Thai)"})
                                   .field("label_en", &ChoiceView::label_en, {"ชื่อภาษาอังกฤษ", "Label"});
    return schema;
}

Schema const& schema_of(Tag<FactView>)
{
    static auto const schema = SchemaOf<FactView>("SelectionFact")
                                   .field("name", &FactView::name, {"ชื่อ", "Name"})
                                   .field("type", &FactView::type, {"ชนิดของข้อมูล", "Type"})
                                   .field("label_th", &FactView::label_th, {"ชื่อภาษาไทย", "Label (Thai)"})
                                   .field("label_en", &FactView::label_en, {"ชื่อภาษาอังกฤษ", "Label"})
                                   .field("derived_th", &FactView::derived_th, {"ได้มาจาก", "Derived from (Thai)"})
                                   .field("derived_en", &FactView::derived_en, {"ได้มาจาก (อังกฤษ)", "Derived from"})
                                   .field("health", &FactView::health, {"ข้อมูลสุขภาพ", "About health"})
                                   .field("choices", &FactView::choices, {"ตัวเลือก", "Choices"});
    return schema;
}

Schema const& schema_of(Tag<FactList>)
{
    static auto const schema = SchemaOf<FactList>("SelectionFacts").field("items", &FactList::items, {"รายการ", "Items"});
    return schema;
}

Schema const& schema_of(Tag<ScorecardView>)
{
    static auto const schema = SchemaOf<ScorecardView>("Scorecard")
                                   .field("id", &ScorecardView::id, {"รหัส", "Id"})
                                   .field("chain_id", &ScorecardView::chain_id, {"รหัสของฉบับแรก", "Id of the first version"})
                                   .field("version_no", &ScorecardView::version_no, {"ฉบับที่", "Version number"})
                                   .field("newest", &ScorecardView::newest, {"เป็นฉบับล่าสุด", "Is the newest version"})
                                   .field("name_th", &ScorecardView::name_th, {"ชื่อภาษาไทย", "Name in Thai"})
                                   .field("name_en", &ScorecardView::name_en, {"ชื่อภาษาอังกฤษ", "Name in English"})
                                   .field("note", &ScorecardView::note, {"หมายเหตุ", "Note"})
                                   .field("criteria", &ScorecardView::criteria, {"เกณฑ์", "Criteria"})
                                   .field("ties", &ScorecardView::ties, {"กฎตัดสินเมื่อคะแนนเท่ากัน", "Tie-breaks"})
                                   .field("most_points", &ScorecardView::most_points, {"คะแนนเต็ม", "Most points"})
                                   .field("rankings", &ScorecardView::rankings, {"จำนวนบัญชีที่ใช้", "Lists frozen by it"})
                                   .field("created_at", &ScorecardView::created_at, {"สร้างเมื่อ", "Made at"})
                                   .field("created_by", &ScorecardView::created_by, {"สร้างโดย", "Made by"})
                                   .field("made_up", &ScorecardView::made_up, {"ข้อมูลสมมุติ", "Made up"});
    return schema;
}

Schema const& schema_of(Tag<ScorecardList>)
{
    static auto const schema = SchemaOf<ScorecardList>("Scorecards").field("items", &ScorecardList::items, {"รายการ", "Items"});
    return schema;
}

Schema const& schema_of(Tag<ScorecardForm>)
{
    static auto const schema = SchemaOf<ScorecardForm>("ScorecardForm")
                                   .field("based_on", &ScorecardForm::based_on, {"แก้จากฉบับ", "Follows version"})
                                   .field("name_th", &ScorecardForm::name_th, {"ชื่อภาษาไทย", "Name in Thai"}, text(1, 200))
                                   .field("name_en", &ScorecardForm::name_en, {"ชื่อภาษาอังกฤษ", "Name in English"}, text(1, 200))
                                   .field("note", &ScorecardForm::note, {"หมายเหตุ", "Note"}, long_text(2000))
                                   .field("criteria", &ScorecardForm::criteria, {"เกณฑ์", "Criteria"}, items(0, 60))
                                   .field("ties", &ScorecardForm::ties, {"กฎตัดสินเมื่อคะแนนเท่ากัน", "Tie-breaks"}, items(0, 20));
    return schema;
}

Schema const& schema_of(Tag<PointsRow>)
{
    static auto const schema = SchemaOf<PointsRow>("RoundHousePoints")
                                   .field("round_house_id", &PointsRow::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("points", &PointsRow::points, {"คะแนน", "Points"});
    return schema;
}

Schema const& schema_of(Tag<PointsView>)
{
    static auto const schema = SchemaOf<PointsView>("RoundPoints")
                                   .field("scorecard_id", &PointsView::scorecard_id, {"เกณฑ์ให้คะแนน", "Scorecard"})
                                   .field("most_points", &PointsView::most_points, {"คะแนนเต็ม", "Most points"})
                                   .field("items", &PointsView::items, {"บ้าน", "Houses"});
    return schema;
}

} // namespace selection
