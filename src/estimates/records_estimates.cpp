// The fields of the bills of quantities.
#include "estimates/records.hpp"

#include "estimates/limits.hpp"

namespace estimates {

using namespace base::fields;

Schema const& schema_of(Tag<LineForm>)
{
    static auto const schema =
        SchemaOf<LineForm>("EstimateLineForm")
            .field("part", &LineForm::part, {"ส่วนของบ้าน", "Part of the house"})
            .field("item_id", &LineForm::item_id, {"รายการในบัญชีราคา", "Item of the price book"})
            .field("text", &LineForm::text, {"รายการ", "Description"}, text(1, 300))
            .field("people", &LineForm::people, {"จำนวนคน", "Workers"}, number(1, 1'000))
            .field("quantity_milli", &LineForm::quantity_milli, {"ปริมาณ (ส่วนในพัน)", "Quantity in thousandths"},
                   number(0, kMostMilli))
            .field("unit", &LineForm::unit, {"หน่วย", "Unit"}, text(1, 40))
            .field("price_satang", &LineForm::price_satang, {"ราคาต่อหน่วย", "Unit price"}, number(0, kMostSatang))
            .field("source", &LineForm::source, {"แหล่งที่มา", "Planned source"});
    return schema;
}

Schema const& schema_of(Tag<EstimateForm>)
{
    static auto const schema = SchemaOf<EstimateForm>("EstimateForm")
                                   .field("lines", &EstimateForm::lines, {"รายการ", "Lines"}, items(0, 300))
                                   .field("note", &EstimateForm::note, {"หมายเหตุ", "Note"}, long_text(1000))
                                   .field("version", &EstimateForm::version, {"รุ่นของข้อมูล", "Version"}, number(1, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<BeginForm>)
{
    static auto const schema =
        SchemaOf<BeginForm>("EstimateBeginForm")
            .field("reason", &BeginForm::reason, {"เหตุที่ทำฉบับใหม่", "Why there is a new version"}, text(1, 500));
    return schema;
}

Schema const& schema_of(Tag<PrepareForm>)
{
    static auto const schema = SchemaOf<PrepareForm>("EstimatePrepareForm")
                                   .field("prepared_on", &PrepareForm::prepared_on, {"ลงวันที่", "Prepared on"})
                                   .field("prepared_by", &PrepareForm::prepared_by, {"ผู้ประมาณราคา", "Prepared by"}, text(1, 200))
                                   .field("version", &PrepareForm::version, {"รุ่นของข้อมูล", "Version"}, number(1, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<LineView>)
{
    static auto const schema =
        SchemaOf<LineView>("EstimateLine")
            .field("position", &LineView::position, {"ที่", "No."})
            .field("part", &LineView::part, {"ส่วนของบ้าน", "Part of the house"})
            .field("item_id", &LineView::item_id, {"รายการในบัญชีราคา", "Item of the price book"})
            .field("item_code", &LineView::item_code, {"รหัสรายการ", "Code of the item"})
            .field("text", &LineView::text, {"รายการ", "Description"})
            .field("people", &LineView::people, {"จำนวนคน", "Workers"})
            .field("quantity_milli", &LineView::quantity_milli, {"ปริมาณ (ส่วนในพัน)", "Quantity in thousandths"})
            .field("unit", &LineView::unit, {"หน่วย", "Unit"})
            .field("price_satang", &LineView::price_satang, {"ราคาต่อหน่วย", "Unit price"})
            .field("amount_satang", &LineView::amount_satang, {"จำนวนเงิน", "Amount"})
            .field("source", &LineView::source, {"แหล่งที่มา", "Planned source"})
            .field("book_satang", &LineView::book_satang, {"ราคาในบัญชีราคา", "Price in the book"});
    return schema;
}

Schema const& schema_of(Tag<DamageView>)
{
    static auto const schema = SchemaOf<DamageView>("HouseDamage")
                                   .field("part", &DamageView::part, {"ส่วนของบ้าน", "Part of the house"})
                                   .field("part_th", &DamageView::part_th, {"ส่วนของบ้าน (ไทย)", "Part in Thai"})
                                   .field("part_en", &DamageView::part_en, {"ส่วนของบ้าน (อังกฤษ)", "Part in English"})
                                   .field("state", &DamageView::state, {"สภาพ", "State"})
                                   .field("state_th", &DamageView::state_th, {"สภาพ (ไทย)", "State in Thai"})
                                   .field("state_en", &DamageView::state_en, {"สภาพ (อังกฤษ)", "State in English"})
                                   .field("action", &DamageView::action, {"ต้องทำ", "To do"})
                                   .field("action_th", &DamageView::action_th, {"ต้องทำ (ไทย)", "To do in Thai"})
                                   .field("action_en", &DamageView::action_en, {"ต้องทำ (อังกฤษ)", "To do in English"})
                                   .field("kit_id", &DamageView::kit_id, {"ชุดซ่อม", "Kit"})
                                   .field("kit_th", &DamageView::kit_th, {"ชื่อชุดซ่อม", "Kit in Thai"})
                                   .field("kit_en", &DamageView::kit_en, {"ชื่อชุดซ่อม (อังกฤษ)", "Kit in English"});
    return schema;
}

Schema const& schema_of(Tag<VersionView>)
{
    static auto const schema = SchemaOf<VersionView>("EstimateVersion")
                                   .field("id", &VersionView::id, {"รหัส", "Id"})
                                   .field("number", &VersionView::number, {"ฉบับที่", "Number"})
                                   .field("state", &VersionView::state, {"สถานะ", "State"})
                                   .field("reason", &VersionView::reason, {"เหตุที่ทำฉบับใหม่", "Why there is a new version"})
                                   .field("prepared_on", &VersionView::prepared_on, {"ลงวันที่", "Prepared on"})
                                   .field("prepared_by", &VersionView::prepared_by, {"ผู้ประมาณราคา", "Prepared by"})
                                   .field("grant_satang", &VersionView::grant_satang, {"งบโครงการ", "Grant"})
                                   .field("total_satang", &VersionView::total_satang, {"รวม", "Total"});
    return schema;
}

Schema const& schema_of(Tag<EstimateView>)
{
    static auto const schema =
        SchemaOf<EstimateView>("Estimate")
            .field("id", &EstimateView::id, {"รหัส", "Id"})
            .field("round_house_id", &EstimateView::round_house_id, {"บ้านในรอบ", "House of the round"})
            .field("number", &EstimateView::number, {"ฉบับที่", "Number"})
            .field("state", &EstimateView::state, {"สถานะ", "State"})
            .field("reason", &EstimateView::reason, {"เหตุที่ทำฉบับใหม่", "Why there is a new version"})
            .field("note", &EstimateView::note, {"หมายเหตุ", "Note"})
            .field("priced_on", &EstimateView::priced_on, {"ราคา ณ วันที่", "Prices of"})
            .field("share_satang", &EstimateView::share_satang, {"งบต่อหลัง", "Share of the house"})
            .field("grant_satang", &EstimateView::grant_satang, {"งบโครงการ", "Grant"})
            .field("material_satang", &EstimateView::material_satang, {"สมทบเป็นวัสดุ", "Material contributed"})
            .field("labour_satang", &EstimateView::labour_satang, {"สมทบเป็นแรงงาน", "Labour contributed"})
            .field("cash_satang", &EstimateView::cash_satang, {"สมทบเป็นเงิน", "Cash contributed"})
            .field("contributed_satang", &EstimateView::contributed_satang, {"รวมสมทบ", "Contributed"})
            .field("total_satang", &EstimateView::total_satang, {"รวมทั้งสิ้น", "Total"})
            .field("over_satang", &EstimateView::over_satang, {"เกินงบต่อหลัง", "Over the share"})
            .field("left_satang", &EstimateView::left_satang, {"งบต่อหลังที่เหลือ", "Left of the share"})
            .field("prepared_on", &EstimateView::prepared_on, {"ลงวันที่", "Prepared on"})
            .field("prepared_by", &EstimateView::prepared_by, {"ผู้ประมาณราคา", "Prepared by"})
            .field("recorded_at", &EstimateView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
            .field("recorded_by", &EstimateView::recorded_by, {"บันทึกโดย", "Recorded by"})
            .field("made_up", &EstimateView::made_up, {"ข้อมูลสมมุติ", "Made up"})
            .field("version", &EstimateView::version, {"รุ่นของข้อมูล", "Version"})
            .field("lines", &EstimateView::lines, {"รายการ", "Lines"});
    return schema;
}

Schema const& schema_of(Tag<HousePage>)
{
    static auto const schema =
        SchemaOf<HousePage>("HouseEstimates")
            .field("round_house_id", &HousePage::round_house_id, {"บ้านในรอบ", "House of the round"})
            .field("household_id", &HousePage::household_id, {"ครัวเรือน", "Household"})
            .field("round_id", &HousePage::round_id, {"รอบ", "Round"})
            .field("round_th", &HousePage::round_th, {"ชื่อรอบ", "Thai name of the round"})
            .field("round_en", &HousePage::round_en, {"ชื่อรอบ (อังกฤษ)", "English name of the round"})
            .field("head_name", &HousePage::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
            .field("house_no", &HousePage::house_no, {"บ้านเลขที่", "House no."})
            .field("moo", &HousePage::moo, {"หมู่ที่", "Moo"})
            .field("tambon", &HousePage::tambon, {"รหัสตำบล", "Tambon code"})
            .field("tambon_th", &HousePage::tambon_th, {"ตำบล", "Tambon in Thai"})
            .field("tambon_en", &HousePage::tambon_en, {"ตำบล (อังกฤษ)", "Tambon in English"})
            .field("state", &HousePage::state, {"สถานะของบ้าน", "State of the house"})
            .field("share_satang", &HousePage::share_satang, {"งบต่อหลัง", "Share of the house"})
            .field("damage", &HousePage::damage, {"สภาพบ้าน", "Damage of the house"})
            .field("versions", &HousePage::versions, {"ทุกฉบับ", "Versions, newest first"})
            .field("estimate", &HousePage::estimate, {"ประมาณราคา", "Estimate"})
            .field("may_write", &HousePage::may_write, {"แก้ไขได้", "May be changed by the reader"})
            .field("needs_reason", &HousePage::needs_reason, {"ฉบับใหม่ต้องบอกเหตุ", "A new version must say why"});
    return schema;
}

Schema const& schema_of(Tag<RoundRow>)
{
    static auto const schema = SchemaOf<RoundRow>("RoundEstimate")
                                   .field("round_house_id", &RoundRow::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("head_name", &RoundRow::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &RoundRow::house_no, {"บ้านเลขที่", "House no."})
                                   .field("moo", &RoundRow::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon", &RoundRow::tambon, {"รหัสตำบล", "Tambon code"})
                                   .field("tambon_th", &RoundRow::tambon_th, {"ตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &RoundRow::tambon_en, {"ตำบล (อังกฤษ)", "Tambon in English"})
                                   .field("house_state", &RoundRow::house_state, {"สถานะของบ้าน", "State of the house"})
                                   .field("share_satang", &RoundRow::share_satang, {"งบต่อหลัง", "Share of the house"})
                                   .field("state", &RoundRow::state, {"สถานะประมาณราคา", "State of the estimate"})
                                   .field("number", &RoundRow::number, {"ฉบับที่", "Number"})
                                   .field("grant_satang", &RoundRow::grant_satang, {"งบโครงการ", "Grant"})
                                   .field("contributed_satang", &RoundRow::contributed_satang, {"รวมสมทบ", "Contributed"})
                                   .field("total_satang", &RoundRow::total_satang, {"รวมทั้งสิ้น", "Total"})
                                   .field("prepared_on", &RoundRow::prepared_on, {"ลงวันที่", "Prepared on"});
    return schema;
}

Schema const& schema_of(Tag<RoundPage>)
{
    static auto const schema = SchemaOf<RoundPage>("RoundEstimates")
                                   .field("items", &RoundPage::items, {"บ้าน", "Houses"})
                                   .field("next", &RoundPage::next, {"ต่อจาก", "Continue after"})
                                   .field("houses", &RoundPage::houses, {"จำนวนบ้าน", "Houses"})
                                   .field("finals", &RoundPage::finals, {"จัดทำแล้ว", "Prepared"})
                                   .field("drafts", &RoundPage::drafts, {"ร่าง", "Drafts"})
                                   .field("grant_satang", &RoundPage::grant_satang, {"งบโครงการ", "Grant"})
                                   .field("contributed_satang", &RoundPage::contributed_satang, {"รวมสมทบ", "Contributed"})
                                   .field("total_satang", &RoundPage::total_satang, {"รวมทั้งสิ้น", "Total"});
    return schema;
}

} // namespace estimates
