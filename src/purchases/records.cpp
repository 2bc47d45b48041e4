// The fields of what purchases show.
#include "purchases/records.hpp"

namespace purchases {

using namespace base::fields;

Schema const& schema_of(Tag<Words>)
{
    static auto const schema = SchemaOf<Words>("PurchaseWords")
                                   .field("th", &Words::th, {"ไทย", "In Thai"})
                                   .field("en", &Words::en, {"อังกฤษ", "In English"});
    return schema;
}

Schema const& schema_of(Tag<SettingsView>)
{
    static auto const schema = SchemaOf<SettingsView>("PurchaseSettings")
                                   .field("id", &SettingsView::id, {"รหัส", "Id"})
                                   .field("settings", &SettingsView::settings, {"ค่าที่ใช้", "Settings"})
                                   .field("recorded_at", &SettingsView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &SettingsView::recorded_by, {"บันทึกโดย", "Recorded by"})
                                   .field("in_force", &SettingsView::in_force, {"ใช้อยู่", "In force"});
    return schema;
}

Schema const& schema_of(Tag<SettingsPage>)
{
    static auto const schema = SchemaOf<SettingsPage>("PurchaseSettingsPage")
                                   .field("province", &SettingsPage::province, {"จังหวัด", "Province"})
                                   .field("items", &SettingsPage::items, {"รายการ", "Items"})
                                   .field("can_write", &SettingsPage::can_write, {"บันทึกได้", "May write"});
    return schema;
}

Schema const& schema_of(Tag<HouseRef>)
{
    static auto const schema = SchemaOf<HouseRef>("PurchaseHouse")
                                   .field("round_house_id", &HouseRef::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("head_name", &HouseRef::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &HouseRef::house_no, {"บ้านเลขที่", "House no."})
                                   .field("moo", &HouseRef::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon", &HouseRef::tambon, {"รหัสตำบล", "Tambon code"})
                                   .field("tambon_th", &HouseRef::tambon_th, {"ตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &HouseRef::tambon_en, {"ตำบล (อังกฤษ)", "Tambon in English"})
                                   .field("state", &HouseRef::state, {"สถานะ", "State"})
                                   .field("state_th", &HouseRef::state_th, {"สถานะ (ไทย)", "State in Thai"})
                                   .field("state_en", &HouseRef::state_en, {"สถานะ (อังกฤษ)", "State in English"});
    return schema;
}

Schema const& schema_of(Tag<SupplierView>)
{
    static auto const schema = SchemaOf<SupplierView>("Supplier")
                                   .field("id", &SupplierView::id, {"รหัส", "Id"})
                                   .field("name", &SupplierView::name, {"ชื่อ", "Name"})
                                   .field("tax_number", &SupplierView::tax_number, {"เลขประจำตัวผู้เสียภาษี", "Tax number"})
                                   .field("branch", &SupplierView::branch, {"สาขา", "Branch"})
                                   .field("address", &SupplierView::address, {"ที่อยู่", "Address"})
                                   .field("phone", &SupplierView::phone, {"โทรศัพท์", "Phone"})
                                   .field("note", &SupplierView::note, {"หมายเหตุ", "Note"})
                                   .field("purchases", &SupplierView::purchases, {"การจัดซื้อ", "Purchases"})
                                   .field("bought_satang", &SupplierView::bought_satang, {"ซื้อแล้ว", "Bought"})
                                   .field("last_day", &SupplierView::last_day, {"ซื้อล่าสุด", "Last bought on"})
                                   .field("version", &SupplierView::version, {"รุ่น", "Version"});
    return schema;
}

Schema const& schema_of(Tag<SupplierPage>)
{
    static auto const schema = SchemaOf<SupplierPage>("Suppliers")
                                   .field("items", &SupplierPage::items, {"รายการ", "Items"})
                                   .field("can_write", &SupplierPage::can_write, {"บันทึกได้", "May write"});
    return schema;
}

Schema const& schema_of(Tag<AccountView>)
{
    static auto const schema = SchemaOf<AccountView>("PurchaseAccount")
                                   .field("id", &AccountView::id, {"รหัส", "Id"})
                                   .field("kind", &AccountView::kind, {"ชนิด", "Kind"})
                                   .field("kind_th", &AccountView::kind_th, {"ชนิด (ไทย)", "Kind in Thai"})
                                   .field("kind_en", &AccountView::kind_en, {"ชนิด (อังกฤษ)", "Kind in English"})
                                   .field("name", &AccountView::name, {"ชื่อ", "Name"})
                                   .field("balance_satang", &AccountView::balance_satang, {"ยอดคงเหลือ", "Balance"});
    return schema;
}

Schema const& schema_of(Tag<PurchaseRow>)
{
    static auto const schema = SchemaOf<PurchaseRow>("PurchaseRow")
                                   .field("id", &PurchaseRow::id, {"รหัส", "Id"})
                                   .field("round_id", &PurchaseRow::round_id, {"รอบ", "Round"})
                                   .field("number", &PurchaseRow::number, {"เลขที่", "Number"})
                                   .field("day", &PurchaseRow::day, {"วันที่", "Day"})
                                   .field("supplier_id", &PurchaseRow::supplier_id, {"ผู้ขาย", "Supplier"})
                                   .field("supplier", &PurchaseRow::supplier, {"ผู้ขาย", "Supplier"})
                                   .field("what", &PurchaseRow::what, {"สิ่งที่ซื้อ", "What"})
                                   .field("houses", &PurchaseRow::houses, {"บ้าน", "Houses"})
                                   .field("management", &PurchaseRow::management, {"ค่าบริหารจัดการ", "For management"})
                                   .field("paper_kind", &PurchaseRow::paper_kind, {"ชนิดเอกสาร", "Kind of paper"})
                                   .field("paper_number", &PurchaseRow::paper_number, {"เลขที่เอกสาร", "Number of the paper"})
                                   .field("has_picture", &PurchaseRow::has_picture, {"มีภาพเอกสาร", "Its picture is there"})
                                   .field("total_satang", &PurchaseRow::total_satang, {"ยอดรวม", "Total"})
                                   .field("seen_satang", &PurchaseRow::seen_satang, {"ในพื้นที่", "Within the area"})
                                   .field("owed_satang", &PurchaseRow::owed_satang, {"ค้างจ่าย", "Owed"})
                                   .field("open_warnings", &PurchaseRow::open_warnings, {"ข้อสังเกตรอชี้ขาด", "Open warnings"})
                                   .field("missing", &PurchaseRow::missing, {"ยังขาด", "Missing"})
                                   .field("taken_out", &PurchaseRow::taken_out, {"ถอนแล้ว", "Taken out"});
    return schema;
}

Schema const& schema_of(Tag<PurchasePage>)
{
    static auto const schema = SchemaOf<PurchasePage>("PurchasePage")
                                   .field("round_id", &PurchasePage::round_id, {"รอบ", "Round"})
                                   .field("round_th", &PurchasePage::round_th, {"รอบ (ไทย)", "Round in Thai"})
                                   .field("round_en", &PurchasePage::round_en, {"รอบ (อังกฤษ)", "Round in English"})
                                   .field("fiscal_year", &PurchasePage::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
                                   .field("province", &PurchasePage::province, {"จังหวัด", "Province"})
                                   .field("items", &PurchasePage::items, {"รายการ", "Items"})
                                   .field("next", &PurchasePage::next, {"หน้าถัดไป", "Next page"})
                                   .field("purchases", &PurchasePage::purchases, {"การจัดซื้อ", "Purchases"})
                                   .field("seen_satang", &PurchasePage::seen_satang, {"ในพื้นที่", "Within the area"})
                                   .field("owed_satang", &PurchasePage::owed_satang, {"ค้างจ่าย", "Owed"})
                                   .field("open_warnings", &PurchasePage::open_warnings, {"ข้อสังเกตรอชี้ขาด", "Open warnings"})
                                   .field("missing", &PurchasePage::missing, {"ยังขาด", "Missing"})
                                   .field("accounts", &PurchasePage::accounts, {"บัญชีเงิน", "Accounts"})
                                   .field("settings", &PurchasePage::settings, {"ค่าที่ใช้", "Settings"})
                                   .field("can_write", &PurchasePage::can_write, {"บันทึกได้", "May write"})
                                   .field("whole_province", &PurchasePage::whole_province, {"ทั้งจังหวัด", "Whole province"});
    return schema;
}

Schema const& schema_of(Tag<LineView>)
{
    static auto const schema =
        SchemaOf<LineView>("PurchaseLine")
            .field("position", &LineView::position, {"ลำดับ", "Position"})
            .field("round_house_id", &LineView::round_house_id, {"บ้านในรอบ", "House of the round"})
            .field("expense", &LineView::expense, {"ประเภทค่าใช้จ่าย", "Kind of expense"})
            .field("source", &LineView::source, {"ที่มา", "Source"})
            .field("estimate_id", &LineView::estimate_id, {"ประมาณราคา", "Estimate"})
            .field("estimate_position", &LineView::estimate_position, {"ลำดับในประมาณราคา", "Line of the estimate"})
            .field("item_id", &LineView::item_id, {"รายการในบัญชีราคา", "Item of the price book"})
            .field("text", &LineView::text, {"รายการ", "Text"})
            .field("quantity_milli", &LineView::quantity_milli, {"ปริมาณ (หนึ่งในพัน)", "Quantity in thousandths"})
            .field("unit", &LineView::unit, {"หน่วย", "Unit"})
            .field("price_satang", &LineView::price_satang, {"ราคาต่อหน่วย", "Price per unit"})
            .field("listed_satang", &LineView::listed_satang, {"ปริมาณคูณราคา", "Quantity times price"})
            .field("amount_satang", &LineView::amount_satang, {"จำนวนเงิน", "Amount"});
    return schema;
}

Schema const& schema_of(Tag<PictureView>)
{
    static auto const schema = SchemaOf<PictureView>("PurchasePicture")
                                   .field("id", &PictureView::id, {"รหัส", "Id"})
                                   .field("url", &PictureView::url, {"ที่อยู่ไฟล์", "Address"})
                                   .field("thumbnail_url", &PictureView::thumbnail_url, {"ภาพย่อ", "Thumbnail"})
                                   .field("added_at", &PictureView::added_at, {"เพิ่มเมื่อ", "Added at"})
                                   .field("added_by", &PictureView::added_by, {"เพิ่มโดย", "Added by"});
    return schema;
}

Schema const& schema_of(Tag<PaperView>)
{
    static auto const schema = SchemaOf<PaperView>("PurchasePaper")
                                   .field("position", &PaperView::position, {"ลำดับ", "Position"})
                                   .field("kind", &PaperView::kind, {"ชนิด", "Kind"})
                                   .field("number", &PaperView::number, {"เลขที่", "Number"})
                                   .field("date", &PaperView::date, {"ลงวันที่", "Dated"})
                                   .field("pictures", &PaperView::pictures, {"ภาพ", "Pictures"});
    return schema;
}

Schema const& schema_of(Tag<PaymentView>)
{
    static auto const schema =
        SchemaOf<PaymentView>("PurchasePayment")
            .field("id", &PaymentView::id, {"รหัส", "Id"})
            .field("number", &PaymentView::number, {"เลขที่", "Number"})
            .field("day", &PaymentView::day, {"วันที่", "Day"})
            .field("amount_satang", &PaymentView::amount_satang, {"จำนวนเงิน", "Amount"})
            .field("account_th", &PaymentView::account_th, {"บัญชี", "Account in Thai"})
            .field("account_en", &PaymentView::account_en, {"บัญชี (อังกฤษ)", "Account in English"})
            .field("paper_number", &PaymentView::paper_number, {"เลขที่เอกสาร", "Number of the paper"})
            .field("note", &PaymentView::note, {"หมายเหตุ", "Note"})
            .field("recorded_at", &PaymentView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
            .field("recorded_by", &PaymentView::recorded_by, {"บันทึกโดย", "Recorded by"})
            .field("taken_out_reason", &PaymentView::taken_out_reason, {"เหตุที่ถอน", "Why it was taken out"});
    return schema;
}

Schema const& schema_of(Tag<WarningView>)
{
    static auto const schema = SchemaOf<WarningView>("PurchaseWarning")
                                   .field("id", &WarningView::id, {"รหัส", "Id"})
                                   .field("kind", &WarningView::kind, {"ชนิด", "Kind"})
                                   .field("kind_th", &WarningView::kind_th, {"ชนิด (ไทย)", "Kind in Thai"})
                                   .field("kind_en", &WarningView::kind_en, {"ชนิด (อังกฤษ)", "Kind in English"})
                                   .field("position", &WarningView::position, {"ลำดับ", "Position"})
                                   .field("text_th", &WarningView::text_th, {"ข้อความ", "Text in Thai"})
                                   .field("text_en", &WarningView::text_en, {"ข้อความ (อังกฤษ)", "Text in English"})
                                   .field("state", &WarningView::state, {"สถานะ", "State"})
                                   .field("raised_at", &WarningView::raised_at, {"พบเมื่อ", "Raised at"})
                                   .field("settled_at", &WarningView::settled_at, {"ชี้ขาดเมื่อ", "Settled at"})
                                   .field("settled_by", &WarningView::settled_by, {"ชี้ขาดโดย", "Settled by"})
                                   .field("settled_reason", &WarningView::settled_reason, {"เหตุผล", "Reason of the decision"});
    return schema;
}

Schema const& schema_of(Tag<PurchaseView>)
{
    static auto const schema =
        SchemaOf<PurchaseView>("Purchase")
            .field("id", &PurchaseView::id, {"รหัส", "Id"})
            .field("round_id", &PurchaseView::round_id, {"รอบ", "Round"})
            .field("round_th", &PurchaseView::round_th, {"รอบ (ไทย)", "Round in Thai"})
            .field("round_en", &PurchaseView::round_en, {"รอบ (อังกฤษ)", "Round in English"})
            .field("fiscal_year", &PurchaseView::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
            .field("number", &PurchaseView::number, {"เลขที่", "Number"})
            .field("day", &PurchaseView::day, {"วันที่", "Day"})
            .field("supplier_id", &PurchaseView::supplier_id, {"ผู้ขาย", "Supplier"})
            .field("supplier", &PurchaseView::supplier, {"ผู้ขาย", "Supplier"})
            .field("supplier_has_tax_number", &PurchaseView::supplier_has_tax_number,
                   {"ผู้ขายมีเลขผู้เสียภาษี", "The supplier has a tax number"})
            .field("what", &PurchaseView::what, {"สิ่งที่ซื้อ", "What"})
            .field("buyers", &PurchaseView::buyers, {"ผู้ซื้อ", "Buyers"})
            .field("houses", &PurchaseView::houses, {"บ้าน", "Houses"})
            .field("lines", &PurchaseView::lines, {"รายการ", "Lines"})
            .field("hidden_lines", &PurchaseView::hidden_lines, {"รายการนอกพื้นที่", "Lines outside the area"})
            .field("hidden_satang", &PurchaseView::hidden_satang, {"ยอดนอกพื้นที่", "Sum outside the area"})
            .field("discount_satang", &PurchaseView::discount_satang, {"ส่วนลด", "Discount"})
            .field("vat_satang", &PurchaseView::vat_satang, {"ภาษีมูลค่าเพิ่ม", "Value added tax"})
            .field("total_satang", &PurchaseView::total_satang, {"ยอดรวม", "Total"})
            .field("total_in_words", &PurchaseView::total_in_words, {"ยอดรวมเป็นตัวอักษร", "Total in Thai words"})
            .field("grant_satang", &PurchaseView::grant_satang, {"จากงบสนับสนุน", "From the grant"})
            .field("cash_satang", &PurchaseView::cash_satang, {"จากเงินสมทบ", "From contributed cash"})
            .field("paid_satang", &PurchaseView::paid_satang, {"จ่ายแล้ว", "Paid"})
            .field("owed_satang", &PurchaseView::owed_satang, {"ค้างจ่าย", "Owed"})
            .field("account_th", &PurchaseView::account_th, {"บัญชี", "Account in Thai"})
            .field("account_en", &PurchaseView::account_en, {"บัญชี (อังกฤษ)", "Account in English"})
            .field("owed_at_first", &PurchaseView::owed_at_first, {"ซื้อเชื่อ", "Bought on credit"})
            .field("papers", &PurchaseView::papers, {"เอกสาร", "Papers"})
            .field("payments", &PurchaseView::payments, {"การจ่าย", "Payments"})
            .field("warnings", &PurchaseView::warnings, {"ข้อสังเกต", "Warnings"})
            .field("missing", &PurchaseView::missing, {"ยังขาด", "Missing"})
            .field("plan_id", &PurchaseView::plan_id, {"แผนจัดซื้อ", "Plan"})
            .field("quotations_reason", &PurchaseView::quotations_reason,
                   {"เหตุผลที่ใบเสนอราคาไม่ครบ", "Why there are too few quotations"})
            .field("note", &PurchaseView::note, {"หมายเหตุ", "Note"})
            .field("replaces", &PurchaseView::replaces, {"แทนรายการ", "Replaces"})
            .field("replaces_number", &PurchaseView::replaces_number, {"แทนครั้งที่", "Replaces number"})
            .field("replaced_by", &PurchaseView::replaced_by, {"แทนด้วย", "Replaced by"})
            .field("replaced_by_number", &PurchaseView::replaced_by_number, {"แทนด้วยครั้งที่", "Replaced by number"})
            .field("taken_out_at", &PurchaseView::taken_out_at, {"ถอนเมื่อ", "Taken out at"})
            .field("taken_out_by", &PurchaseView::taken_out_by, {"ถอนโดย", "Taken out by"})
            .field("taken_out_reason", &PurchaseView::taken_out_reason, {"เหตุที่ถอน", "Why it was taken out"})
            .field("recorded_at", &PurchaseView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
            .field("recorded_by", &PurchaseView::recorded_by, {"บันทึกโดย", "Recorded by"})
            .field("accounts", &PurchaseView::accounts, {"บัญชีเงิน", "Accounts"})
            .field("can_write", &PurchaseView::can_write, {"บันทึกได้", "May write"})
            .field("can_settle", &PurchaseView::can_settle, {"ชี้ขาดได้", "May settle"});
    return schema;
}

Schema const& schema_of(Tag<PlannedLine>)
{
    static auto const schema =
        SchemaOf<PlannedLine>("PurchasePlannedLine")
            .field("position", &PlannedLine::position, {"ลำดับ", "Position"})
            .field("text", &PlannedLine::text, {"รายการ", "Text"})
            .field("item_id", &PlannedLine::item_id, {"รายการในบัญชีราคา", "Item of the price book"})
            .field("unit", &PlannedLine::unit, {"หน่วย", "Unit"})
            .field("planned_milli", &PlannedLine::planned_milli, {"ปริมาณตามแผน", "Planned quantity"})
            .field("planned_price_satang", &PlannedLine::planned_price_satang, {"ราคาตามแผน", "Planned price"})
            .field("planned_satang", &PlannedLine::planned_satang, {"ตามแผน", "Planned"})
            .field("planned_source", &PlannedLine::planned_source, {"แหล่งตามแผน", "Planned source"})
            .field("category", &PlannedLine::category, {"หมวด", "Category"})
            .field("bought_milli", &PlannedLine::bought_milli, {"ปริมาณที่ซื้อ", "Bought quantity"})
            .field("bought_satang", &PlannedLine::bought_satang, {"ซื้อแล้ว", "Bought"})
            .field("difference_satang", &PlannedLine::difference_satang, {"ต่างจากแผน", "Difference"});
    return schema;
}

Schema const& schema_of(Tag<BoughtLine>)
{
    static auto const schema =
        SchemaOf<BoughtLine>("PurchaseBoughtLine")
            .field("purchase_id", &BoughtLine::purchase_id, {"การจัดซื้อ", "Purchase"})
            .field("purchase_number", &BoughtLine::purchase_number, {"ครั้งที่", "Number of the purchase"})
            .field("text", &BoughtLine::text, {"รายการ", "Text"})
            .field("quantity_milli", &BoughtLine::quantity_milli, {"ปริมาณ (หนึ่งในพัน)", "Quantity in thousandths"})
            .field("unit", &BoughtLine::unit, {"หน่วย", "Unit"})
            .field("amount_satang", &BoughtLine::amount_satang, {"จำนวนเงิน", "Amount"});
    return schema;
}

Schema const& schema_of(Tag<HousePurchases>)
{
    static auto const schema =
        SchemaOf<HousePurchases>("HousePurchases")
            .field("house", &HousePurchases::house, {"บ้าน", "House"})
            .field("round_id", &HousePurchases::round_id, {"รอบ", "Round"})
            .field("round_th", &HousePurchases::round_th, {"รอบ (ไทย)", "Round in Thai"})
            .field("round_en", &HousePurchases::round_en, {"รอบ (อังกฤษ)", "Round in English"})
            .field("estimate_id", &HousePurchases::estimate_id, {"ประมาณราคา", "Estimate"})
            .field("grant_left_satang", &HousePurchases::grant_left_satang, {"งบสนับสนุนคงเหลือ", "Left of the grant"})
            .field("cash_given_satang", &HousePurchases::cash_given_satang, {"เงินสมทบที่ได้รับ", "Cash that was given"})
            .field("cash_left_satang", &HousePurchases::cash_left_satang, {"เงินสมทบคงเหลือ", "Left of the cash"})
            .field("planned", &HousePurchases::planned, {"ตามประมาณราคา", "Planned"})
            .field("besides", &HousePurchases::besides, {"นอกแผน", "Besides the plan"})
            .field("planned_satang", &HousePurchases::planned_satang, {"ตามแผน", "Planned"})
            .field("bought_satang", &HousePurchases::bought_satang, {"ซื้อแล้ว", "Bought"})
            .field("purchases", &HousePurchases::purchases, {"การจัดซื้อ", "Purchases"})
            .field("missing", &HousePurchases::missing, {"ยังขาด", "Missing"})
            .field("can_write", &HousePurchases::can_write, {"บันทึกได้", "May write"});
    return schema;
}

Schema const& schema_of(Tag<DebtView>)
{
    static auto const schema = SchemaOf<DebtView>("SupplierDebt")
                                   .field("supplier_id", &DebtView::supplier_id, {"ผู้ขาย", "Supplier"})
                                   .field("supplier", &DebtView::supplier, {"ผู้ขาย", "Supplier"})
                                   .field("purchases", &DebtView::purchases, {"การจัดซื้อ", "Purchases"})
                                   .field("owed_satang", &DebtView::owed_satang, {"ค้างจ่าย", "Owed"})
                                   .field("oldest", &DebtView::oldest, {"เก่าสุด", "Oldest"})
                                   .field("days", &DebtView::days, {"ค้างกี่วัน", "Days"});
    return schema;
}

Schema const& schema_of(Tag<DebtPage>)
{
    static auto const schema = SchemaOf<DebtPage>("SupplierDebts")
                                   .field("items", &DebtPage::items, {"รายการ", "Items"})
                                   .field("owed_satang", &DebtPage::owed_satang, {"ค้างจ่าย", "Owed"})
                                   .field("purchases", &DebtPage::purchases, {"การจัดซื้อ", "Purchases"})
                                   .field("accounts", &DebtPage::accounts, {"บัญชีเงิน", "Accounts"})
                                   .field("can_write", &DebtPage::can_write, {"บันทึกได้", "May write"});
    return schema;
}

Schema const& schema_of(Tag<SupplierHistory>)
{
    static auto const schema = SchemaOf<SupplierHistory>("SupplierHistory")
                                   .field("supplier", &SupplierHistory::supplier, {"ผู้ขาย", "Supplier"})
                                   .field("purchases", &SupplierHistory::purchases, {"การจัดซื้อ", "Purchases"})
                                   .field("can_write", &SupplierHistory::can_write, {"บันทึกได้", "May write"});
    return schema;
}

Schema const& schema_of(Tag<QuotationLineView>)
{
    static auto const schema =
        SchemaOf<QuotationLineView>("QuotationLine")
            .field("position", &QuotationLineView::position, {"ลำดับ", "Position"})
            .field("item_id", &QuotationLineView::item_id, {"รายการในบัญชีราคา", "Item of the price book"})
            .field("text", &QuotationLineView::text, {"รายการ", "Text"})
            .field("quantity_milli", &QuotationLineView::quantity_milli, {"ปริมาณ (หนึ่งในพัน)", "Quantity in thousandths"})
            .field("unit", &QuotationLineView::unit, {"หน่วย", "Unit"})
            .field("price_satang", &QuotationLineView::price_satang, {"ราคาต่อหน่วย", "Price per unit"})
            .field("amount_satang", &QuotationLineView::amount_satang, {"จำนวนเงิน", "Amount"});
    return schema;
}

Schema const& schema_of(Tag<QuotationView>)
{
    static auto const schema = SchemaOf<QuotationView>("Quotation")
                                   .field("id", &QuotationView::id, {"รหัส", "Id"})
                                   .field("supplier_id", &QuotationView::supplier_id, {"ผู้ขาย", "Supplier"})
                                   .field("supplier", &QuotationView::supplier, {"ผู้ขาย", "Supplier"})
                                   .field("quoted_on", &QuotationView::quoted_on, {"วันที่เสนอราคา", "Quoted on"})
                                   .field("valid_until", &QuotationView::valid_until, {"ยืนราคาถึง", "Valid until"})
                                   .field("expired", &QuotationView::expired, {"พ้นกำหนดยืนราคา", "Expired"})
                                   .field("number", &QuotationView::number, {"เลขที่", "Number"})
                                   .field("lines", &QuotationView::lines, {"รายการ", "Lines"})
                                   .field("discount_satang", &QuotationView::discount_satang, {"ส่วนลด", "Discount"})
                                   .field("vat_satang", &QuotationView::vat_satang, {"ภาษีมูลค่าเพิ่ม", "Value added tax"})
                                   .field("total_satang", &QuotationView::total_satang, {"ยอดรวม", "Total"})
                                   .field("cheapest", &QuotationView::cheapest, {"ต่ำสุด", "Cheapest"})
                                   .field("paper_url", &QuotationView::paper_url, {"เอกสาร", "Paper"})
                                   .field("state", &QuotationView::state, {"สถานะ", "State"})
                                   .field("reason", &QuotationView::reason, {"เหตุผล", "Reason"})
                                   .field("recorded_at", &QuotationView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &QuotationView::recorded_by, {"บันทึกโดย", "Recorded by"});
    return schema;
}

Schema const& schema_of(Tag<PlanView>)
{
    static auto const schema = SchemaOf<PlanView>("PurchasePlan")
                                   .field("id", &PlanView::id, {"รหัส", "Id"})
                                   .field("what", &PlanView::what, {"สิ่งที่ซื้อ", "What"})
                                   .field("houses", &PlanView::houses, {"บ้าน", "Houses"})
                                   .field("management", &PlanView::management, {"ค่าบริหารจัดการ", "For management"})
                                   .field("quotations", &PlanView::quotations, {"ใบเสนอราคา", "Quotations"})
                                   .field("have", &PlanView::have, {"มีแล้ว", "There are"})
                                   .field("wanted", &PlanView::wanted, {"ต้องมี", "Wanted"})
                                   .field("purchases", &PlanView::purchases, {"การจัดซื้อ", "Purchases"});
    return schema;
}

Schema const& schema_of(Tag<PlanPage>)
{
    static auto const schema = SchemaOf<PlanPage>("PurchasePlans")
                                   .field("items", &PlanPage::items, {"รายการ", "Items"})
                                   .field("settings", &PlanPage::settings, {"ค่าที่ใช้", "Settings"})
                                   .field("can_write", &PlanPage::can_write, {"บันทึกได้", "May write"});
    return schema;
}

} // namespace purchases
