// The fields of every record of the ledger.
#include "ledger/records.hpp"

namespace ledger {

using namespace base::fields;

namespace {

base::Bilingual const kId{"รหัส", "Id"};
base::Bilingual const kNumber{"เลขที่", "Number"};
base::Bilingual const kKind{"ชนิด", "Kind"};
base::Bilingual const kTextLabel{"รายการ", "Text"};
base::Bilingual const kDay{"วันที่", "Day"};
base::Bilingual const kAmount{"จำนวนเงิน", "Amount"};
base::Bilingual const kAccount{"บัญชี", "Account"};
base::Bilingual const kName{"ชื่อบัญชี", "Name"};
base::Bilingual const kLabelTh{"ชื่อชนิด", "Kind, Thai"};
base::Bilingual const kLabelEn{"ชื่อชนิดภาษาอังกฤษ", "Kind, English"};
base::Bilingual const kTambon{"ตำบล", "Tambon"};
base::Bilingual const kTambonTh{"ชื่อตำบล", "Tambon, Thai"};
base::Bilingual const kTambonEn{"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"};
base::Bilingual const kDebit{"เดบิต", "Debit"};
base::Bilingual const kCredit{"เครดิต", "Credit"};
base::Bilingual const kBalance{"คงเหลือ", "Balance"};
base::Bilingual const kHouse{"บ้าน", "House"};
base::Bilingual const kPaper{"เอกสาร", "Paper"};
base::Bilingual const kPaperKind{"ชนิดเอกสาร", "Kind of paper"};
base::Bilingual const kPaperNumber{"เลขที่เอกสาร", "Number of the paper"};
base::Bilingual const kPaperDate{"วันที่ของเอกสาร", "Date of the paper"};
base::Bilingual const kReason{"เหตุผล", "Reason"};
base::Bilingual const kRound{"รอบโครงการ", "Round"};
base::Bilingual const kRoundTh{"ชื่อรอบ", "Round, Thai"};
base::Bilingual const kRoundEn{"ชื่อรอบภาษาอังกฤษ", "Round, English"};
base::Bilingual const kReverses{"กลับรายการ", "Reverses"};
base::Bilingual const kReversedBy{"ถูกกลับโดย", "Reversed by"};
base::Bilingual const kEntries{"รายการบัญชี", "Entries"};

} // namespace

Schema const& schema_of(Tag<AccountView>)
{
    static auto const schema = SchemaOf<AccountView>("LedgerAccount")
                                   .field("id", &AccountView::id, kId)
                                   .field("number", &AccountView::number, kNumber)
                                   .field("kind", &AccountView::kind, kKind)
                                   .field("side", &AccountView::side, {"ด้าน", "Side"})
                                   .field("label_th", &AccountView::label_th, kLabelTh)
                                   .field("label_en", &AccountView::label_en, kLabelEn)
                                   .field("name", &AccountView::name, kName)
                                   .field("organization_name", &AccountView::organization_name, {"องค์กร", "Organisation"})
                                   .field("tambon", &AccountView::tambon, kTambon)
                                   .field("tambon_name_th", &AccountView::tambon_name_th, kTambonTh)
                                   .field("tambon_name_en", &AccountView::tambon_name_en, kTambonEn)
                                   .field("debit_satang", &AccountView::debit_satang, kDebit)
                                   .field("credit_satang", &AccountView::credit_satang, kCredit)
                                   .field("balance_satang", &AccountView::balance_satang, kBalance);
    return schema;
}

Schema const& schema_of(Tag<UnaccountedView>)
{
    static auto const schema = SchemaOf<UnaccountedView>("LedgerUnaccounted")
                                   .field("words_th", &UnaccountedView::words_th, {"คำอธิบาย", "In words, Thai"})
                                   .field("words_en", &UnaccountedView::words_en, {"คำอธิบายภาษาอังกฤษ", "In words, English"})
                                   .field("amount_satang", &UnaccountedView::amount_satang, kAmount)
                                   .field("account_id", &UnaccountedView::account_id, kAccount)
                                   .field("round_house_id", &UnaccountedView::round_house_id, kHouse);
    return schema;
}

Schema const& schema_of(Tag<BooksView>)
{
    static auto const schema =
        SchemaOf<BooksView>("Books")
            .field("round_id", &BooksView::round_id, kRound)
            .field("round_name_th", &BooksView::round_name_th, kRoundTh)
            .field("round_name_en", &BooksView::round_name_en, kRoundEn)
            .field("fiscal_year", &BooksView::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
            .field("round_open", &BooksView::round_open, {"รอบเปิดอยู่", "The round is open"})
            .field("books_since", &BooksView::books_since, {"ทำบัญชีตั้งแต่", "Keeps books since"})
            .field("area", &BooksView::area, {"พื้นที่", "Area"})
            .field("accounts", &BooksView::accounts, {"บัญชี", "Accounts"})
            .field("debit_satang", &BooksView::debit_satang, {"รวมเดบิต", "Sum of debits"})
            .field("credit_satang", &BooksView::credit_satang, {"รวมเครดิต", "Sum of credits"})
            .field("entries", &BooksView::entries, {"จำนวนรายการ", "Number of entries"})
            .field("unaccounted", &BooksView::unaccounted, {"ยังไม่ลงตัว", "Not accounted for"})
            .field("unaccounted_total", &BooksView::unaccounted_total, {"จำนวนที่ยังไม่ลงตัว", "How many are not"})
            .field("unbooked_houses", &BooksView::unbooked_houses, {"บ้านที่ยังไม่ลงบัญชี", "Houses not booked"})
            .field("unbooked_satang", &BooksView::unbooked_satang, {"เงินที่ยังไม่ลงบัญชี", "Money not booked"})
            .field("can_open", &BooksView::can_open, {"ปรับบัญชีได้", "May bring up to date"})
            .field("can_write", &BooksView::can_write, {"บันทึกได้", "May enter"});
    return schema;
}

Schema const& schema_of(Tag<PaperView>)
{
    static auto const schema = SchemaOf<PaperView>("LedgerPaper")
                                   .field("kind", &PaperView::kind, kPaperKind)
                                   .field("label_th", &PaperView::label_th, kLabelTh)
                                   .field("label_en", &PaperView::label_en, kLabelEn)
                                   .field("number", &PaperView::number, kPaperNumber)
                                   .field("date", &PaperView::date, kPaperDate);
    return schema;
}

Schema const& schema_of(Tag<EntryRow>)
{
    static auto const schema = SchemaOf<EntryRow>("LedgerEntryRow")
                                   .field("id", &EntryRow::id, kId)
                                   .field("number", &EntryRow::number, kNumber)
                                   .field("day", &EntryRow::day, kDay)
                                   .field("kind", &EntryRow::kind, kKind)
                                   .field("text", &EntryRow::text, kTextLabel)
                                   .field("amount_satang", &EntryRow::amount_satang, kAmount)
                                   .field("paper", &EntryRow::paper, kPaper)
                                   .field("reverses", &EntryRow::reverses, kReverses)
                                   .field("reversed_by", &EntryRow::reversed_by, kReversedBy);
    return schema;
}

Schema const& schema_of(Tag<EntryPage>)
{
    static auto const schema = SchemaOf<EntryPage>("LedgerEntryPage")
                                   .field("items", &EntryPage::items, kEntries)
                                   .field("next", &EntryPage::next, {"ต่อไป", "Next"});
    return schema;
}

Schema const& schema_of(Tag<PostingView>)
{
    static auto const schema = SchemaOf<PostingView>("LedgerPosting")
                                   .field("account_id", &PostingView::account_id, kAccount)
                                   .field("account_number", &PostingView::account_number, {"เลขบัญชี", "Number of the account"})
                                   .field("kind", &PostingView::kind, kKind)
                                   .field("label_th", &PostingView::label_th, kLabelTh)
                                   .field("label_en", &PostingView::label_en, kLabelEn)
                                   .field("name", &PostingView::name, kName)
                                   .field("round_house_id", &PostingView::round_house_id, kHouse)
                                   .field("head_name", &PostingView::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &PostingView::house_no, {"บ้านเลขที่", "House no."})
                                   .field("moo", &PostingView::moo, {"หมู่", "Moo"})
                                   .field("tambon_name_th", &PostingView::tambon_name_th, kTambonTh)
                                   .field("tambon_name_en", &PostingView::tambon_name_en, kTambonEn)
                                   .field("debit_satang", &PostingView::debit_satang, kDebit)
                                   .field("credit_satang", &PostingView::credit_satang, kCredit);
    return schema;
}

Schema const& schema_of(Tag<EntryView>)
{
    static auto const schema =
        SchemaOf<EntryView>("LedgerEntry")
            .field("id", &EntryView::id, kId)
            .field("round_id", &EntryView::round_id, kRound)
            .field("round_name_th", &EntryView::round_name_th, kRoundTh)
            .field("round_name_en", &EntryView::round_name_en, kRoundEn)
            .field("number", &EntryView::number, kNumber)
            .field("day", &EntryView::day, kDay)
            .field("kind", &EntryView::kind, kKind)
            .field("text", &EntryView::text, kTextLabel)
            .field("amount_satang", &EntryView::amount_satang, kAmount)
            .field("paper", &EntryView::paper, kPaper)
            .field("source_kind", &EntryView::source_kind, {"ที่มา", "Kind of cause"})
            .field("source_id", &EntryView::source_id, {"รหัสที่มา", "Id of the cause"})
            .field("reverses", &EntryView::reverses, kReverses)
            .field("reverses_number", &EntryView::reverses_number, {"กลับรายการเลขที่", "Number it reverses"})
            .field("reversed_by", &EntryView::reversed_by, kReversedBy)
            .field("reversed_by_number", &EntryView::reversed_by_number, {"ถูกกลับโดยเลขที่", "Number that reverses it"})
            .field("reason", &EntryView::reason, kReason)
            .field("recorded_at", &EntryView::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
            .field("recorded_name", &EntryView::recorded_name, {"ผู้บันทึก", "Recorded by"})
            .field("postings", &EntryView::postings, {"รายการย่อย", "Postings"})
            .field("postings_total", &EntryView::postings_total, {"จำนวนรายการย่อย", "Number of postings"})
            .field("hidden_postings", &EntryView::hidden_postings, {"ของตำบลอื่น", "Of other tambons"})
            .field("hidden_satang", &EntryView::hidden_satang, {"ยอดของตำบลอื่น", "Sum of other tambons"})
            .field("can_correct", &EntryView::can_correct, {"แก้ไขได้", "May be corrected"})
            .field("undone_at_th", &EntryView::undone_at_th, {"แก้ที่ใด", "Where it is undone, Thai"})
            .field("undone_at_en", &EntryView::undone_at_en, {"แก้ที่ใด ภาษาอังกฤษ", "Where it is undone, English"});
    return schema;
}

Schema const& schema_of(Tag<HouseBooks>)
{
    static auto const schema = SchemaOf<HouseBooks>("HouseBooks")
                                   .field("round_house_id", &HouseBooks::round_house_id, kHouse)
                                   .field("accounts", &HouseBooks::accounts, {"บัญชี", "Accounts"})
                                   .field("entries", &HouseBooks::entries, kEntries);
    return schema;
}

Schema const& schema_of(Tag<ManualForm>)
{
    static auto const schema = SchemaOf<ManualForm>("LedgerEntryForm")
                                   .field("kind", &ManualForm::kind, kKind)
                                   .field("day", &ManualForm::day, kDay)
                                   .field("amount_satang", &ManualForm::amount_satang, kAmount, number(1, 10'000'000'000'000))
                                   .field("from_account_id", &ManualForm::from_account_id, {"จากบัญชี", "From account"})
                                   .field("to_account_id", &ManualForm::to_account_id, {"เข้าบัญชี", "To account"})
                                   .field("person", &ManualForm::person, {"ผู้ยืม", "Person"}, text(1, 200))
                                   .field("round_house_id", &ManualForm::round_house_id, kHouse)
                                   .field("paper_kind", &ManualForm::paper_kind, kPaperKind)
                                   .field("paper_number", &ManualForm::paper_number, kPaperNumber, text(1, 100))
                                   .field("paper_date", &ManualForm::paper_date, kPaperDate)
                                   .field("text", &ManualForm::text, kTextLabel, text(1, 500));
    return schema;
}

Schema const& schema_of(Tag<CorrectionForm>)
{
    static auto const schema = SchemaOf<CorrectionForm>("LedgerCorrectionForm")
                                   .field("reason", &CorrectionForm::reason, kReason, text(3, 500))
                                   .field("on", &CorrectionForm::on, kDay);
    return schema;
}

Schema const& schema_of(Tag<AccountForm>)
{
    static auto const schema = SchemaOf<AccountForm>("LedgerAccountForm")
                                   .field("kind", &AccountForm::kind, kKind)
                                   .field("name", &AccountForm::name, kName, text(1, 200))
                                   .field("tambon", &AccountForm::tambon, kTambon)
                                   .field("organization_id", &AccountForm::organization_id, {"องค์กร", "Organisation"});
    return schema;
}

} // namespace ledger
