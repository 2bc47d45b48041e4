// The fields of every record of selection.
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

Schema const& schema_of(Tag<TambonRow>)
{
    static auto const schema =
        SchemaOf<TambonRow>("RankingOfTambon")
            .field("tambon", &TambonRow::tambon, {"ตำบล", "Tambon"})
            .field("tambon_name_th", &TambonRow::tambon_name_th, {"ชื่อตำบล", "Tambon (Thai)"})
            .field("tambon_name_en", &TambonRow::tambon_name_en, {"ชื่อตำบล (อังกฤษ)", "Tambon"})
            .field("district_name_th", &TambonRow::district_name_th, {"ชื่ออำเภอ", "District (Thai)"})
            .field("district_name_en", &TambonRow::district_name_en, {"ชื่ออำเภอ (อังกฤษ)", "District"})
            .field("quota", &TambonRow::quota, {"โควตา", "Quota"})
            .field("placed", &TambonRow::placed, {"ได้ที่แล้ว", "Placed"})
            .field("surveyed", &TambonRow::surveyed, {"รอประชาคม", "Wait for their hearing"})
            .field("heard", &TambonRow::heard, {"ผ่านประชาคม", "Heard"})
            .field("reserve", &TambonRow::reserve, {"สำรอง", "Reserve"})
            .field("ranking_id", &TambonRow::ranking_id, {"บัญชีจัดลำดับ", "Ranking"})
            .field("number", &TambonRow::number, {"เลขที่บัญชี", "Number of the list"})
            .field("version_no", &TambonRow::version_no, {"ฉบับที่", "Version number"})
            .field("decided_on", &TambonRow::decided_on, {"ลงวันที่", "Decided on"})
            .field("objections_until", &TambonRow::objections_until, {"คัดค้านได้ถึงวันที่", "Objections until"})
            .field("objections_open", &TambonRow::objections_open, {"คำคัดค้านที่รอพิจารณา", "Open objections"});
    return schema;
}

Schema const& schema_of(Tag<RoundRankings>)
{
    static auto const schema = SchemaOf<RoundRankings>("RankingsOfRound")
                                   .field("round_id", &RoundRankings::round_id, {"รอบโครงการ", "Round"})
                                   .field("round_name_th", &RoundRankings::round_name_th, {"ชื่อรอบ", "Round (Thai)"})
                                   .field("round_name_en", &RoundRankings::round_name_en, {"ชื่อรอบ (อังกฤษ)", "Round (English)"})
                                   .field("items", &RoundRankings::items, {"รายการ", "Items"});
    return schema;
}

Schema const& schema_of(Tag<HeardHouseForm>)
{
    static auto const schema = SchemaOf<HeardHouseForm>("HeardHouseForm")
                                   .field("house_id", &HeardHouseForm::house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("reason", &HeardHouseForm::reason, {"เหตุผล", "Reason"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<HeardForm>)
{
    static auto const schema = SchemaOf<HeardForm>("HeardForm")
                                   .field("title", &HeardForm::title, {"ชื่อเวที", "Title"}, text(1, 300))
                                   .field("held_on", &HeardForm::held_on, {"จัดเมื่อวันที่", "Held on"})
                                   .field("houses", &HeardForm::houses, {"บ้าน", "Houses"}, items(1, 20000));
    return schema;
}

Schema const& schema_of(Tag<DeviationForm>)
{
    static auto const schema = SchemaOf<DeviationForm>("RankingDeviationForm")
                                   .field("house_id", &DeviationForm::house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("reason", &DeviationForm::reason, {"เหตุผล", "Reason"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<DraftForm>)
{
    static auto const schema =
        SchemaOf<DraftForm>("RankingDraftForm")
            .field("round_id", &DraftForm::round_id, {"รอบโครงการ", "Round"})
            .field("tambon", &DraftForm::tambon, {"ตำบล", "Tambon"})
            .field("scorecard_id", &DraftForm::scorecard_id, {"เกณฑ์ให้คะแนน", "Scorecard"})
            .field("decided_on", &DraftForm::decided_on, {"ลงวันที่", "Decided on"})
            .field("hearing_ids", &DraftForm::hearing_ids, {"เวทีที่ผนึกแล้ว", "Sealed hearings"}, items(0, 100))
            .field("deviations", &DraftForm::deviations, {"เหตุที่ต่างจากคะแนน", "Deviations"}, items(0, 20000))
            .field("heard", &DraftForm::heard, {"เวทีบนกระดาษ", "Hearing on paper"})
            .field("set_aside", &DraftForm::set_aside, {"เหตุที่ไม่ใช้ลำดับของเวทีที่ผนึกแล้ว", "Why sealed hearings do not decide"},
                   long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<FreezeForm>)
{
    static auto const schema = SchemaOf<FreezeForm>("RankingForm")
                                   .field("draft", &FreezeForm::draft, {"ร่างบัญชี", "Draft"})
                                   .field("number", &FreezeForm::number, {"เลขที่บัญชี", "Number of the list"}, text(1, 100))
                                   .field("objections_until", &FreezeForm::objections_until, {"คัดค้านได้ถึงวันที่", "Objections until"})
                                   .field("fingerprint", &FreezeForm::fingerprint, {"ลายนิ้วมือของบัญชี", "Fingerprint"}, text(64, 64))
                                   .field("reason", &FreezeForm::reason, {"เหตุผล", "Reason"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<ReasonView>)
{
    static auto const schema = SchemaOf<ReasonView>("RankingReason")
                                   .field("criterion", &ReasonView::criterion, {"เกณฑ์", "Criterion"})
                                   .field("title_th", &ReasonView::title_th, {"ชื่อเกณฑ์", "Title (Thai)"})
                                   .field("title_en", &ReasonView::title_en, {"ชื่อเกณฑ์ (อังกฤษ)", "Title"})
                                   .field("reason_th", &ReasonView::reason_th, {"เหตุผลภาษาไทย", "Reason in Thai"})
                                   .field("reason_en", &ReasonView::reason_en, {"เหตุผลภาษาอังกฤษ", "Reason in English"})
                                   .field("points", &ReasonView::points, {"คะแนน", "Points"})
                                   .field("health", &ReasonView::health, {"ข้อมูลสุขภาพ", "About health"});
    return schema;
}

Schema const& schema_of(Tag<Objected>)
{
    static auto const schema = SchemaOf<Objected>("RankingHeardObjection")
                                   .field("words", &Objected::words, {"คำคัดค้าน", "What was objected"})
                                   .field("answer", &Objected::answer, {"คำตอบของที่ประชุม", "The meeting's answer"});
    return schema;
}

Schema const& schema_of(Tag<HeardView>)
{
    static auto const schema = SchemaOf<HeardView>("RankingHearing")
                                   .field("id", &HeardView::id, {"รหัส", "Id"})
                                   .field("title", &HeardView::title, {"ชื่อเวที", "Title"})
                                   .field("held_on", &HeardView::held_on, {"จัดเมื่อวันที่", "Held on"})
                                   .field("seal_code", &HeardView::seal_code, {"รหัสผนึก", "Seal code"});
    return schema;
}

Schema const& schema_of(Tag<SaidView>)
{
    static auto const schema = SchemaOf<SaidView>("RankingSaid")
                                   .field("hearing", &SaidView::hearing, {"เวทีที่", "Hearing"})
                                   .field("place", &SaidView::place, {"ลำดับ", "Place"})
                                   .field("in_favour", &SaidView::in_favour, {"เห็นด้วย", "In favour"})
                                   .field("against", &SaidView::against, {"ไม่เห็นด้วย", "Against"})
                                   .field("abstain", &SaidView::abstain, {"งดออกเสียง", "Abstain"})
                                   .field("objections", &SaidView::objections, {"คำคัดค้าน", "Objections"});
    return schema;
}

Schema const& schema_of(Tag<PlaceView>)
{
    static auto const schema =
        SchemaOf<PlaceView>("RankingPlace")
            .field("place", &PlaceView::place, {"ลำดับ", "Place"})
            .field("round_house_id", &PlaceView::round_house_id, {"บ้านในรอบ", "House of the round"})
            .field("household_id", &PlaceView::household_id, {"ครัวเรือน", "Household"})
            .field("head_name", &PlaceView::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
            .field("house_no", &PlaceView::house_no, {"บ้านเลขที่", "House number"})
            .field("moo", &PlaceView::moo, {"หมู่ที่", "Moo"})
            .field("standing", &PlaceView::standing, {"ผลการจัดลำดับ", "Standing"})
            .field("state", &PlaceView::state, {"สถานะ", "State"})
            .field("points", &PlaceView::points, {"คะแนน", "Points"})
            .field("score_place", &PlaceView::score_place, {"ลำดับตามคะแนน", "Place by points"})
            .field("said", &PlaceView::said, {"ความเห็นของเวที", "What the hearings said"})
            .field("lifted", &PlaceView::lifted, {"อยู่ก่อนผู้ที่คะแนนมากกว่า", "Stands before one with more points"})
            .field("deviation", &PlaceView::deviation, {"เหตุที่ต่างจากคะแนน", "Why it deviates from the points"})
            .field("tie_th", &PlaceView::tie_th, {"ตัดสินเมื่อคะแนนเท่ากันด้วย", "Tie decided by (Thai)"})
            .field("tie_en", &PlaceView::tie_en, {"ตัดสินเมื่อคะแนนเท่ากันด้วย (อังกฤษ)", "Tie decided by"})
            .field("reasons", &PlaceView::reasons, {"ที่มาของคะแนน", "Reasons"})
            .field("filled_on", &PlaceView::filled_on, {"ได้ที่แทนเมื่อวันที่", "Took a free place on"})
            .field("filled_for", &PlaceView::filled_for, {"แทนบ้านของ", "In the place of"});
    return schema;
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
            .field("new_ranking_id", &ObjectionView::new_ranking_id, {"บัญชีฉบับใหม่", "New version of the list"})
            .field("recorded_at", &ObjectionView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
            .field("recorded_by", &ObjectionView::recorded_by, {"บันทึกโดย", "Recorded by"})
            .field("version", &ObjectionView::version, {"รุ่นของข้อมูล", "Version"});
    return schema;
}

Schema const& schema_of(Tag<VersionRow>)
{
    static auto const schema = SchemaOf<VersionRow>("RankingVersion")
                                   .field("id", &VersionRow::id, {"รหัส", "Id"})
                                   .field("version_no", &VersionRow::version_no, {"ฉบับที่", "Version number"})
                                   .field("number", &VersionRow::number, {"เลขที่บัญชี", "Number of the list"})
                                   .field("decided_on", &VersionRow::decided_on, {"ลงวันที่", "Decided on"})
                                   .field("reason", &VersionRow::reason, {"เหตุผล", "Reason"})
                                   .field("frozen_at", &VersionRow::frozen_at, {"ตรึงเมื่อ", "Frozen at"})
                                   .field("frozen_by", &VersionRow::frozen_by, {"ตรึงโดย", "Frozen by"})
                                   .field("in_force", &VersionRow::in_force, {"ใช้อยู่", "In force"});
    return schema;
}

Schema const& schema_of(Tag<RankingView>)
{
    static auto const schema =
        SchemaOf<RankingView>("Ranking")
            .field("id", &RankingView::id, {"รหัส", "Id"})
            .field("round_id", &RankingView::round_id, {"รอบโครงการ", "Round"})
            .field("round_name_th", &RankingView::round_name_th, {"ชื่อรอบ", "Round (Thai)"})
            .field("round_name_en", &RankingView::round_name_en, {"ชื่อรอบ (อังกฤษ)", "Round (English)"})
            .field("tambon", &RankingView::tambon, {"ตำบล", "Tambon"})
            .field("tambon_name_th", &RankingView::tambon_name_th, {"ชื่อตำบล", "Tambon (Thai)"})
            .field("tambon_name_en", &RankingView::tambon_name_en, {"ชื่อตำบล (อังกฤษ)", "Tambon"})
            .field("district_name_th", &RankingView::district_name_th, {"ชื่ออำเภอ", "District (Thai)"})
            .field("district_name_en", &RankingView::district_name_en, {"ชื่ออำเภอ (อังกฤษ)", "District"})
            .field("version_no", &RankingView::version_no, {"ฉบับที่", "Version number"})
            .field("in_force", &RankingView::in_force, {"ใช้อยู่", "In force"})
            .field("number", &RankingView::number, {"เลขที่บัญชี", "Number of the list"})
            .field("decided_on", &RankingView::decided_on, {"ลงวันที่", "Decided on"})
            .field("objections_until", &RankingView::objections_until, {"คัดค้านได้ถึงวันที่", "Objections until"})
            .field("reason", &RankingView::reason, {"เหตุผล", "Reason"})
            .field("scorecard_id", &RankingView::scorecard_id, {"เกณฑ์ให้คะแนน", "Scorecard"})
            .field("scorecard_th", &RankingView::scorecard_th, {"ชื่อเกณฑ์", "Scorecard (Thai)"})
            .field("scorecard_en", &RankingView::scorecard_en, {"ชื่อเกณฑ์ (อังกฤษ)", "Scorecard"})
            .field("scorecard_version", &RankingView::scorecard_version, {"ฉบับของเกณฑ์", "Version of the scorecard"})
            .field("most_points", &RankingView::most_points, {"คะแนนเต็ม", "Most points"})
            .field("heard", &RankingView::heard, {"เวทีประชาคม", "Hearings"})
            .field("set_aside", &RankingView::set_aside, {"เวทีที่ผนึกแล้วแต่ไม่ใช้ลำดับ", "Sealed hearings that do not decide"})
            .field("set_aside_reason", &RankingView::set_aside_reason, {"เหตุที่ไม่ใช้", "Why they do not"})
            .field("quota", &RankingView::quota, {"โควตา", "Quota"})
            .field("places", &RankingView::places, {"จำนวนที่ของบัญชีนี้", "Places of this list"})
            .field("free", &RankingView::free, {"ที่ว่างวันนี้", "Free places today"})
            .field("health_hidden", &RankingView::health_hidden, {"ไม่แสดงรายละเอียดสุขภาพ", "Health is hidden"})
            .field("fingerprint", &RankingView::fingerprint, {"ลายนิ้วมือของบัญชี", "Fingerprint"})
            .field("frozen_at", &RankingView::frozen_at, {"ตรึงเมื่อ", "Frozen at"})
            .field("frozen_by", &RankingView::frozen_by, {"ตรึงโดย", "Frozen by"})
            .field("made_up", &RankingView::made_up, {"ข้อมูลสมมุติ", "Made up"})
            .field("list", &RankingView::list, {"บัญชีจัดลำดับ", "List"})
            .field("objections", &RankingView::objections, {"คำคัดค้าน", "Objections"})
            .field("versions", &RankingView::versions, {"ฉบับต่าง ๆ", "Versions"});
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

Schema const& schema_of(Tag<ReplayView>)
{
    static auto const schema = SchemaOf<ReplayView>("RankingReplay")
                                   .field("same", &ReplayView::same, {"ตรงกัน", "Same"})
                                   .field("fingerprint", &ReplayView::fingerprint, {"ลายนิ้วมือของบัญชี", "Fingerprint"})
                                   .field("again", &ReplayView::again, {"ลายนิ้วมือที่คำนวณใหม่", "Fingerprint computed again"})
                                   .field("differences", &ReplayView::differences, {"สิ่งที่ต่าง", "Differences"});
    return schema;
}

Schema const& schema_of(Tag<ReplacementForm>)
{
    static auto const schema =
        SchemaOf<ReplacementForm>("ReplacementForm")
            .field("left_house_id", &ReplacementForm::left_house_id, {"บ้านที่ออกจากรอบ", "House that left"})
            .field("next_house_id", &ReplacementForm::next_house_id, {"บ้านที่ได้ที่แทน", "House that takes its place"})
            .field("on", &ReplacementForm::on, {"วันที่", "On"});
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
                                   .field("groups", &PreviewView::groups, {"จำนวนตามกลุ่ม", "Counts by group"});
    return schema;
}

} // namespace selection
