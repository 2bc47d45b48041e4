// The fields of lists: as they are asked for, drafted, frozen and computed again.
#include "selection/records.hpp"

namespace selection {

using namespace base::fields;

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

Schema const& schema_of(Tag<MovedView>)
{
    static auto const schema =
        SchemaOf<MovedView>("RankingMoved")
            .field("objection_id", &MovedView::objection_id, {"คำคัดค้าน ว่าง: เวทีที่แก้ไข", "Objection; absent: corrected hearings"})
            .field("own", &MovedView::own, {"เป็นเรื่องของบ้านหลังนี้", "About this house"})
            .field("appeal", &MovedView::appeal, {"เป็นอุทธรณ์", "Is an appeal"})
            .field("received_on", &MovedView::received_on, {"รับเมื่อวันที่", "Received on"})
            .field("decided_on", &MovedView::decided_on, {"พิจารณาเมื่อวันที่", "Decided on"})
            .field("version_no", &MovedView::version_no, {"บัญชีฉบับที่", "Version of the list"})
            .field("before", &MovedView::before, {"ลำดับเดิม", "Place before"})
            .field("after", &MovedView::after, {"ลำดับใหม่", "Place after"})
            .field("had", &MovedView::had, {"เดิมได้ที่", "Had a place in the round"})
            .field("has", &MovedView::has, {"ได้ที่", "Has a place in the round"});
    return schema;
}

Schema const& schema_of(Tag<CorrectionView>)
{
    static auto const schema =
        SchemaOf<CorrectionView>("RankingCorrection")
            .field("version_no", &CorrectionView::version_no, {"บัญชีฉบับที่", "Version of the list"})
            .field("title", &CorrectionView::title, {"เวทีที่แก้ไข", "The correcting hearing"})
            .field("held_on", &CorrectionView::held_on, {"จัดวันที่", "Held on"})
            .field("corrected_title", &CorrectionView::corrected_title, {"เวทีเดิม", "The hearing that it corrects"})
            .field("corrected_on", &CorrectionView::corrected_on, {"เวทีเดิมจัดวันที่", "Held before on"})
            .field("reason", &CorrectionView::reason, {"เหตุที่แก้ไข", "Why it was corrected"});
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
            .field("moved", &PlaceView::moved, {"ย้ายตามคำคัดค้านหรือเวทีที่แก้ไข", "Moved by objections and corrected hearings"})
            .field("lifted", &PlaceView::lifted, {"อยู่ก่อนผู้ที่คะแนนมากกว่า", "Stands before one with more points"})
            .field("deviation", &PlaceView::deviation, {"เหตุที่ต่างจากคะแนน", "Why it deviates from the points"})
            .field("tie_th", &PlaceView::tie_th, {"ตัดสินเมื่อคะแนนเท่ากันด้วย", "Tie decided by (Thai)"})
            .field("tie_en", &PlaceView::tie_en, {"ตัดสินเมื่อคะแนนเท่ากันด้วย (อังกฤษ)", "Tie decided by"})
            .field("reasons", &PlaceView::reasons, {"ที่มาของคะแนน", "Reasons"})
            .field("filled_on", &PlaceView::filled_on, {"ได้ที่แทนเมื่อวันที่", "Took a free place on"})
            .field("filled_for", &PlaceView::filled_for, {"แทนบ้านของ", "In the place of"})
            .field("taken_on", &PlaceView::taken_on, {"มีผู้ได้ที่แทนเมื่อวันที่", "Its place was taken on"})
            .field("taken_by", &PlaceView::taken_by, {"ผู้ได้ที่แทน", "Who took its place"});
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
            .field("corrections", &RankingView::corrections, {"เวทีที่แก้ไข", "Corrected hearings"})
            .field("versions", &RankingView::versions, {"ฉบับต่าง ๆ", "Versions"});
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

} // namespace selection
