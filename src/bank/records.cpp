// The fields of every record of the bank.
#include "bank/records.hpp"

namespace bank {

using namespace base::fields;

std::span<base::EnumValue<LineState> const> values_of(LineState)
{
    using S = LineState;
    static base::EnumValue<S> const rows[] = {
        {S::Unmatched, "unmatched", {"ยังไม่จับคู่", "Not matched"}},
        {S::Noted, "noted", {"ยังไม่จับคู่ มีหมายเหตุ", "Not matched, with a note"}},
        {S::Matched, "matched", {"จับคู่แล้ว", "Matched"}},
    };
    return rows;
}

std::span<base::EnumValue<MatchKind> const> values_of(MatchKind)
{
    using K = MatchKind;
    static base::EnumValue<K> const rows[] = {
        {K::ByHand, "by_hand", {"จับคู่ทีละรายการ", "One by one"}},
        {K::Certain, "certain", {"ยืนยันรายการที่แน่นอน", "Confirmed as certain"}},
        {K::Booked, "booked", {"ลงบัญชีจากบรรทัดนี้", "Booked from this line"}},
    };
    return rows;
}

std::span<base::EnumValue<NoteKind> const> values_of(NoteKind)
{
    using K = NoteKind;
    static base::EnumValue<K> const rows[] = {
        {K::ChainBroken, "chain_broken", {"ยอดไม่ต่อกันในไฟล์", "Balances do not follow in the file"}},
        {K::Gap, "gap", {"ขาดช่วงวัน", "Days are missing"}},
        {K::Overlap, "overlap", {"ช่วงวันซ้อนกัน", "Days overlap"}},
        {K::NotFollowing, "not_following", {"ยอดยกมาไม่ต่อกัน", "Opening balance does not follow"}},
        {K::Future, "future", {"วันที่ยังมาไม่ถึง", "Days still to come"}},
        {K::Known, "known", {"มีอยู่แล้ว", "Known already"}},
        {K::LeftOut, "left_out", {"แถวที่ข้าม", "Left out"}},
        {K::WithoutDay, "without_day", {"มีจำนวนเงินแต่ไม่มีวันที่", "An amount without a day"}},
        {K::NoBalance, "no_balance", {"ไม่มียอดคงเหลือ", "No balances"}},
        {K::OtherAccount, "other_account", {"อาจเป็นของบัญชีอื่น", "May be of another account"}},
        {K::BelowZero, "below_zero", {"ยอดตามบัญชีติดลบ", "The books are below zero"}},
    };
    return rows;
}

std::span<base::EnumValue<MappingFrom> const> values_of(MappingFrom)
{
    using M = MappingFrom;
    static base::EnumValue<M> const rows[] = {
        {M::Given, "given", {"ที่เลือกไว้", "As chosen"}},
        {M::Kept, "kept", {"ที่จำไว้ของบัญชีนี้", "As kept for this account"}},
        {M::Guessed, "guessed", {"เดาจากหัวคอลัมน์", "Guessed from the headings"}},
    };
    return rows;
}

Schema const& schema_of(Tag<StatementForm>)
{
    static auto const schema =
        SchemaOf<StatementForm>("BankStatementForm")
            .field("format", &StatementForm::format, {"ชนิดไฟล์", "Format"})
            .field("file_name", &StatementForm::file_name, {"ชื่อไฟล์", "File name"}, text(1, 200))
            .field("content_base64", &StatementForm::content_base64, {"เนื้อไฟล์ (base64)", "Content (base64)"}, text(1, 7'000'000))
            .field("mapping", &StatementForm::mapping, {"การอ่านคอลัมน์", "Columns"})
            .field("from", &StatementForm::from, {"ตั้งแต่วันที่", "From"})
            .field("until", &StatementForm::until, {"ถึงวันที่", "Until"})
            .field("take_broken_chain", &StatementForm::take_broken_chain,
                   {"รับทั้งที่ยอดไม่ต่อกัน", "Take although balances do not follow"})
            .field("take_other_account", &StatementForm::take_other_account,
                   {"รับทั้งที่อาจเป็นของบัญชีอื่น", "Take although it may be of another account"});
    return schema;
}

Schema const& schema_of(Tag<RawRowView>)
{
    static auto const schema = SchemaOf<RawRowView>("BankRawRow")
                                   .field("row", &RawRowView::row, {"บรรทัดในไฟล์", "Line of the file"})
                                   .field("cells", &RawRowView::cells, {"ช่อง", "Cells"});
    return schema;
}

Schema const& schema_of(Tag<FileLineView>)
{
    static auto const schema = SchemaOf<FileLineView>("BankFileLine")
                                   .field("row", &FileLineView::row, {"บรรทัดในไฟล์", "Line of the file"})
                                   .field("day", &FileLineView::day, {"วันที่", "Day"})
                                   .field("time", &FileLineView::time, {"เวลา", "Time"})
                                   .field("description", &FileLineView::description, {"รายการ", "Description"})
                                   .field("reference", &FileLineView::reference, {"เลขอ้างอิง", "Reference"})
                                   .field("counterparty", &FileLineView::counterparty, {"คู่รายการ", "Other party"})
                                   .field("amount_satang", &FileLineView::amount_satang, {"จำนวนเงิน", "Amount"})
                                   .field("balance_satang", &FileLineView::balance_satang, {"ยอดคงเหลือ", "Balance"})
                                   .field("known", &FileLineView::known, {"มีอยู่แล้ว", "Known"});
    return schema;
}

Schema const& schema_of(Tag<RowFaultView>)
{
    static auto const schema = SchemaOf<RowFaultView>("BankRowFault")
                                   .field("row", &RowFaultView::row, {"บรรทัดในไฟล์", "Line of the file"})
                                   .field("field", &RowFaultView::field, {"ช่อง", "Field"})
                                   .field("words_th", &RowFaultView::words_th, {"ข้อความ", "Words, Thai"})
                                   .field("words_en", &RowFaultView::words_en, {"ข้อความภาษาอังกฤษ", "Words, English"});
    return schema;
}

Schema const& schema_of(Tag<NoteView>)
{
    static auto const schema = SchemaOf<NoteView>("BankNote")
                                   .field("kind", &NoteView::kind, {"ชนิด", "Kind"})
                                   .field("serious", &NoteView::serious, {"สำคัญ", "Serious"})
                                   .field("words_th", &NoteView::words_th, {"ข้อความ", "Words, Thai"})
                                   .field("words_en", &NoteView::words_en, {"ข้อความภาษาอังกฤษ", "Words, English"});
    return schema;
}

Schema const& schema_of(Tag<PreviewView>)
{
    static auto const schema =
        SchemaOf<PreviewView>("BankPreview")
            .field("format", &PreviewView::format, {"ชนิดไฟล์", "Format"})
            .field("encoding", &PreviewView::encoding, {"รหัสอักขระ", "Encoding"})
            .field("delimiter", &PreviewView::delimiter, {"ตัวคั่น", "Separator"})
            .field("mapping", &PreviewView::mapping, {"การอ่านคอลัมน์", "Columns"})
            .field("mapping_from", &PreviewView::mapping_from, {"ที่มาของการอ่านคอลัมน์", "Where the columns are from"})
            .field("first_rows", &PreviewView::first_rows, {"แถวแรกของไฟล์", "First rows"})
            .field("lines", &PreviewView::lines, {"บรรทัด", "Lines"})
            .field("lines_total", &PreviewView::lines_total, {"จำนวนบรรทัด", "Lines in all"})
            .field("new_lines", &PreviewView::new_lines, {"บรรทัดใหม่", "New lines"})
            .field("known_lines", &PreviewView::known_lines, {"บรรทัดที่มีอยู่แล้ว", "Lines known already"})
            .field("left_out", &PreviewView::left_out, {"แถวที่ข้าม", "Rows left out"})
            .field("from", &PreviewView::from, {"ตั้งแต่วันที่", "From"})
            .field("until", &PreviewView::until, {"ถึงวันที่", "Until"})
            .field("opening_satang", &PreviewView::opening_satang, {"ยอดยกมา", "Opening balance"})
            .field("closing_satang", &PreviewView::closing_satang, {"ยอดยกไป", "Closing balance"})
            .field("in_satang", &PreviewView::in_satang, {"เงินเข้า", "Money in"})
            .field("out_satang", &PreviewView::out_satang, {"เงินออก", "Money out"})
            .field("account_number", &PreviewView::account_number, {"เลขบัญชีท้าย", "End of the account number"})
            .field("faults", &PreviewView::faults, {"ข้อผิดพลาด", "Faults"})
            .field("faults_total", &PreviewView::faults_total, {"จำนวนข้อผิดพลาด", "Faults in all"})
            .field("notes", &PreviewView::notes, {"ข้อสังเกต", "Notes"})
            .field("chain_broken", &PreviewView::chain_broken, {"ยอดไม่ต่อกัน", "Balances do not follow"})
            .field("other_account", &PreviewView::other_account, {"อาจเป็นของบัญชีอื่น", "May be of another account"})
            .field("can_take", &PreviewView::can_take, {"รับได้", "May be taken"});
    return schema;
}

Schema const& schema_of(Tag<StatementRow>)
{
    static auto const schema = SchemaOf<StatementRow>("BankStatementRow")
                                   .field("id", &StatementRow::id, {"รหัส", "Id"})
                                   .field("format", &StatementRow::format, {"ชนิดไฟล์", "Format"})
                                   .field("file_name", &StatementRow::file_name, {"ชื่อไฟล์", "File name"})
                                   .field("reference", &StatementRow::reference, {"เลขอ้างอิง", "Reference"})
                                   .field("from", &StatementRow::from, {"ตั้งแต่วันที่", "From"})
                                   .field("until", &StatementRow::until, {"ถึงวันที่", "Until"})
                                   .field("opening_satang", &StatementRow::opening_satang, {"ยอดยกมา", "Opening balance"})
                                   .field("closing_satang", &StatementRow::closing_satang, {"ยอดยกไป", "Closing balance"})
                                   .field("chain_broken", &StatementRow::chain_broken, {"ยอดไม่ต่อกัน", "Balances do not follow"})
                                   .field("lines", &StatementRow::lines, {"บรรทัด", "Lines"})
                                   .field("known_lines", &StatementRow::known_lines, {"บรรทัดที่มีอยู่แล้ว", "Lines known already"})
                                   .field("unmatched_lines", &StatementRow::unmatched_lines, {"บรรทัดที่ยังไม่จับคู่", "Unmatched lines"})
                                   .field("taken_at", &StatementRow::taken_at, {"นำเข้าเมื่อ", "Taken in at"})
                                   .field("taken_name", &StatementRow::taken_name, {"ผู้นำเข้า", "Taken in by"})
                                   .field("out_reason", &StatementRow::out_reason, {"เหตุผลที่ถอนออก", "Why it was taken out"})
                                   .field("out_at", &StatementRow::out_at, {"ถอนออกเมื่อ", "Taken out at"})
                                   .field("out_name", &StatementRow::out_name, {"ผู้ถอนออก", "Taken out by"})
                                   .field("can_take_out", &StatementRow::can_take_out, {"ถอนออกได้", "May be taken out"});
    return schema;
}

Schema const& schema_of(Tag<EntryView>)
{
    static auto const schema = SchemaOf<EntryView>("BankEntry")
                                   .field("id", &EntryView::id, {"รหัส", "Id"})
                                   .field("number", &EntryView::number, {"เลขที่", "Number"})
                                   .field("day", &EntryView::day, {"วันที่", "Day"})
                                   .field("kind", &EntryView::kind, {"ชนิด", "Kind"})
                                   .field("label_th", &EntryView::label_th, {"ชนิดรายการ", "Kind, Thai"})
                                   .field("label_en", &EntryView::label_en, {"ชนิดรายการภาษาอังกฤษ", "Kind, English"})
                                   .field("text", &EntryView::text, {"รายการ", "Text"})
                                   .field("paper_number", &EntryView::paper_number, {"เลขที่เอกสาร", "Paper"})
                                   .field("amount_satang", &EntryView::amount_satang, {"จำนวนเงิน", "Amount"});
    return schema;
}

Schema const& schema_of(Tag<MatchView>)
{
    static auto const schema = SchemaOf<MatchView>("BankMatch")
                                   .field("id", &MatchView::id, {"รหัส", "Id"})
                                   .field("kind", &MatchView::kind, {"ชนิด", "Kind"})
                                   .field("note", &MatchView::note, {"หมายเหตุ", "Note"})
                                   .field("matched_at", &MatchView::matched_at, {"จับคู่เมื่อ", "Matched at"})
                                   .field("matched_name", &MatchView::matched_name, {"ผู้จับคู่", "Matched by"})
                                   .field("lines", &MatchView::lines, {"บรรทัด", "Lines"})
                                   .field("entries", &MatchView::entries, {"รายการบัญชี", "Entries"});
    return schema;
}

Schema const& schema_of(Tag<LineView>)
{
    static auto const schema = SchemaOf<LineView>("BankLine")
                                   .field("id", &LineView::id, {"รหัส", "Id"})
                                   .field("statement_id", &LineView::statement_id, {"รายการเดินบัญชี", "Statement"})
                                   .field("day", &LineView::day, {"วันที่", "Day"})
                                   .field("time", &LineView::time, {"เวลา", "Time"})
                                   .field("description", &LineView::description, {"รายการ", "Description"})
                                   .field("reference", &LineView::reference, {"เลขอ้างอิง", "Reference"})
                                   .field("counterparty", &LineView::counterparty, {"คู่รายการ", "Other party"})
                                   .field("amount_satang", &LineView::amount_satang, {"จำนวนเงิน", "Amount"})
                                   .field("balance_satang", &LineView::balance_satang, {"ยอดคงเหลือ", "Balance"})
                                   .field("state", &LineView::state, {"สถานะ", "State"})
                                   .field("note", &LineView::note, {"หมายเหตุ", "Note"})
                                   .field("match", &LineView::match, {"การจับคู่", "Match"});
    return schema;
}

Schema const& schema_of(Tag<LinePage>)
{
    static auto const schema = SchemaOf<LinePage>("BankLinePage")
                                   .field("items", &LinePage::items, {"รายการ", "Items"})
                                   .field("next", &LinePage::next, {"หน้าถัดไป", "Next page"})
                                   .field("total", &LinePage::total, {"ทั้งหมด", "In all"})
                                   .field("in_satang", &LinePage::in_satang, {"เงินเข้า", "Money in"})
                                   .field("out_satang", &LinePage::out_satang, {"เงินออก", "Money out"});
    return schema;
}

Schema const& schema_of(Tag<StatementView>)
{
    static auto const schema = SchemaOf<StatementView>("BankStatement")
                                   .field("statement", &StatementView::statement, {"รายการเดินบัญชี", "Statement"})
                                   .field("account_id", &StatementView::account_id, {"บัญชี", "Account"})
                                   .field("account_name", &StatementView::account_name, {"ชื่อบัญชี", "Account name"})
                                   .field("round_id", &StatementView::round_id, {"รอบโครงการ", "Round"})
                                   .field("lines", &StatementView::lines, {"บรรทัด", "Lines"});
    return schema;
}

Schema const& schema_of(Tag<ReasonView>)
{
    static auto const schema = SchemaOf<ReasonView>("BankReason")
                                   .field("code", &ReasonView::code, {"รหัส", "Code"})
                                   .field("words_th", &ReasonView::words_th, {"ข้อความ", "Words, Thai"})
                                   .field("words_en", &ReasonView::words_en, {"ข้อความภาษาอังกฤษ", "Words, English"});
    return schema;
}

Schema const& schema_of(Tag<CandidateView>)
{
    static auto const schema = SchemaOf<CandidateView>("BankCandidate")
                                   .field("score", &CandidateView::score, {"คะแนน", "Score"})
                                   .field("certain", &CandidateView::certain, {"แน่นอน", "Certain"})
                                   .field("entries", &CandidateView::entries, {"รายการบัญชี", "Entries"})
                                   .field("more_lines", &CandidateView::more_lines, {"บรรทัดอื่นที่รวมกัน", "Further lines"})
                                   .field("reasons", &CandidateView::reasons, {"เหตุผล", "Reasons"});
    return schema;
}

Schema const& schema_of(Tag<CandidateList>)
{
    static auto const schema =
        SchemaOf<CandidateList>("BankCandidateList")
            .field("line", &CandidateList::line, {"บรรทัด", "Line"})
            .field("items", &CandidateList::items, {"รายการ", "Items"})
            .field("can_match", &CandidateList::can_match, {"จับคู่ได้", "May be matched"})
            .field("can_be_fee", &CandidateList::can_be_fee, {"ลงเป็นค่าธรรมเนียมได้", "May be a fee"})
            .field("can_be_interest", &CandidateList::can_be_interest, {"ลงเป็นดอกเบี้ยได้", "May be interest"});
    return schema;
}

Schema const& schema_of(Tag<MatchForm>)
{
    static auto const schema = SchemaOf<MatchForm>("BankMatchForm")
                                   .field("line_ids", &MatchForm::line_ids, {"บรรทัด", "Lines"}, items(1, 100))
                                   .field("entry_ids", &MatchForm::entry_ids, {"รายการบัญชี", "Entries"}, items(1, 100))
                                   .field("note", &MatchForm::note, {"หมายเหตุ", "Note"}, text(1, 500));
    return schema;
}

Schema const& schema_of(Tag<CertainForm>)
{
    static auto const schema =
        SchemaOf<CertainForm>("BankCertainForm").field("line_ids", &CertainForm::line_ids, {"บรรทัด", "Lines"}, items(1, 2000));
    return schema;
}

Schema const& schema_of(Tag<ReasonForm>)
{
    static auto const schema =
        SchemaOf<ReasonForm>("BankReasonForm").field("reason", &ReasonForm::reason, {"เหตุผล", "Reason"}, text(3, 500));
    return schema;
}

Schema const& schema_of(Tag<LineNoteForm>)
{
    static auto const schema =
        SchemaOf<LineNoteForm>("BankLineNoteForm").field("note", &LineNoteForm::note, {"หมายเหตุ", "Note"}, text(1, 500));
    return schema;
}

Schema const& schema_of(Tag<AccountSettingsForm>)
{
    static auto const schema =
        SchemaOf<AccountSettingsForm>("BankAccountSettingsForm")
            .field("match_days", &AccountSettingsForm::match_days, {"จำนวนวันที่ห่างกันได้", "Days apart"}, number(0, 60))
            .field("version", &AccountSettingsForm::version, {"รุ่น", "Version"}, number(0, 1'000'000'000));
    return schema;
}

Schema const& schema_of(Tag<AccountRow>)
{
    static auto const schema =
        SchemaOf<AccountRow>("BankAccountRow")
            .field("id", &AccountRow::id, {"รหัส", "Id"})
            .field("number", &AccountRow::number, {"เลขที่", "Number"})
            .field("name", &AccountRow::name, {"ชื่อบัญชี", "Name"})
            .field("tambon_name_th", &AccountRow::tambon_name_th, {"ตำบล", "Tambon, Thai"})
            .field("tambon_name_en", &AccountRow::tambon_name_en, {"ตำบลภาษาอังกฤษ", "Tambon, English"})
            .field("statements", &AccountRow::statements, {"รายการเดินบัญชี", "Statements"})
            .field("lines", &AccountRow::lines, {"บรรทัด", "Lines"})
            .field("unmatched_lines", &AccountRow::unmatched_lines, {"บรรทัดที่ยังไม่จับคู่", "Unmatched lines"})
            .field("unmatched_lines_satang", &AccountRow::unmatched_lines_satang,
                   {"ยอดของบรรทัดที่ยังไม่จับคู่", "Amount of unmatched lines"})
            .field("unmatched_entries", &AccountRow::unmatched_entries, {"รายการบัญชีที่ธนาคารยังไม่มี", "Entries not at the bank"})
            .field("unmatched_entries_satang", &AccountRow::unmatched_entries_satang,
                   {"ยอดของรายการบัญชีที่ธนาคารยังไม่มี", "Amount of entries not at the bank"})
            .field("covered_from", &AccountRow::covered_from, {"มีรายการเดินบัญชีตั้งแต่", "Covered from"})
            .field("covered_until", &AccountRow::covered_until, {"มีรายการเดินบัญชีถึง", "Covered until"})
            .field("bank_satang", &AccountRow::bank_satang, {"ยอดตามธนาคาร", "Balance at the bank"})
            .field("books_satang", &AccountRow::books_satang, {"ยอดตามบัญชี", "Balance of the books"})
            .field("differs", &AccountRow::differs, {"ยอดต่างกัน", "Differs"});
    return schema;
}

Schema const& schema_of(Tag<BankView>)
{
    static auto const schema = SchemaOf<BankView>("BankOfRound")
                                   .field("round_id", &BankView::round_id, {"รอบโครงการ", "Round"})
                                   .field("round_name_th", &BankView::round_name_th, {"ชื่อรอบ", "Round, Thai"})
                                   .field("round_name_en", &BankView::round_name_en, {"ชื่อรอบภาษาอังกฤษ", "Round, English"})
                                   .field("fiscal_year", &BankView::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
                                   .field("round_open", &BankView::round_open, {"รอบยังเปิด", "Round open"})
                                   .field("keeps_books", &BankView::keeps_books, {"เปิดบัญชีแล้ว", "Keeps books"})
                                   .field("accounts", &BankView::accounts, {"บัญชี", "Accounts"})
                                   .field("can_write", &BankView::can_write, {"แก้ไขได้", "May write"});
    return schema;
}

Schema const& schema_of(Tag<CertainView>)
{
    static auto const schema = SchemaOf<CertainView>("BankCertain")
                                   .field("line", &CertainView::line, {"บรรทัด", "Line"})
                                   .field("entry", &CertainView::entry, {"รายการบัญชี", "Entry"})
                                   .field("reasons", &CertainView::reasons, {"เหตุผล", "Reasons"});
    return schema;
}

Schema const& schema_of(Tag<DeskView>)
{
    static auto const schema = SchemaOf<DeskView>("BankDesk")
                                   .field("round_id", &DeskView::round_id, {"รอบโครงการ", "Round"})
                                   .field("round_name_th", &DeskView::round_name_th, {"ชื่อรอบ", "Round, Thai"})
                                   .field("round_name_en", &DeskView::round_name_en, {"ชื่อรอบภาษาอังกฤษ", "Round, English"})
                                   .field("account", &DeskView::account, {"บัญชี", "Account"})
                                   .field("mapping", &DeskView::mapping, {"การอ่านคอลัมน์", "Columns"})
                                   .field("match_days", &DeskView::match_days, {"จำนวนวันที่ห่างกันได้", "Days apart"})
                                   .field("version", &DeskView::version, {"รุ่น", "Version"})
                                   .field("statements", &DeskView::statements, {"รายการเดินบัญชี", "Statements"})
                                   .field("notes", &DeskView::notes, {"ข้อสังเกต", "Notes"})
                                   .field("certain", &DeskView::certain, {"แน่นอน", "Certain"})
                                   .field("lines", &DeskView::lines, {"บรรทัด", "Lines"})
                                   .field("entries", &DeskView::entries, {"รายการบัญชี", "Entries"})
                                   .field("matched_lines", &DeskView::matched_lines, {"บรรทัดที่จับคู่แล้ว", "Matched lines"})
                                   .field("shows_names", &DeskView::shows_names, {"แสดงชื่อ", "Shows names"})
                                   .field("can_write", &DeskView::can_write, {"แก้ไขได้", "May write"});
    return schema;
}

Schema const& schema_of(Tag<ReconciliationView>)
{
    static auto const schema =
        SchemaOf<ReconciliationView>("BankReconciliation")
            .field("round_id", &ReconciliationView::round_id, {"รอบโครงการ", "Round"})
            .field("account_id", &ReconciliationView::account_id, {"บัญชี", "Account"})
            .field("account_name", &ReconciliationView::account_name, {"ชื่อบัญชี", "Account name"})
            .field("on", &ReconciliationView::on, {"ณ วันที่", "On"})
            .field("bank_satang", &ReconciliationView::bank_satang, {"ยอดตามธนาคาร", "Balance at the bank"})
            .field("lines", &ReconciliationView::lines, {"บรรทัด", "Lines"})
            .field("lines_total", &ReconciliationView::lines_total, {"จำนวนบรรทัดที่ยังไม่ลงบัญชี", "Lines not in the books"})
            .field("lines_satang", &ReconciliationView::lines_satang, {"รวมบรรทัดที่ยังไม่ลงบัญชี", "Sum of lines not in the books"})
            .field("entries", &ReconciliationView::entries, {"รายการบัญชี", "Entries"})
            .field("entries_total", &ReconciliationView::entries_total, {"จำนวนรายการที่ธนาคารยังไม่มี", "Entries not at the bank"})
            .field("entries_satang", &ReconciliationView::entries_satang,
                   {"รวมรายการที่ธนาคารยังไม่มี", "Sum of entries not at the bank"})
            .field("books_satang", &ReconciliationView::books_satang, {"ยอดตามบัญชี", "Balance of the books"})
            .field("difference_satang", &ReconciliationView::difference_satang, {"ผลต่าง", "Difference"})
            .field("beginning_satang", &ReconciliationView::beginning_satang, {"ยอดยกมาไม่เท่ากัน", "Other beginning"})
            .field("gaps_satang", &ReconciliationView::gaps_satang, {"ช่วงที่ขาดรายการเดินบัญชี", "Days without statements"})
            .field("unexplained_satang", &ReconciliationView::unexplained_satang, {"ยังอธิบายไม่ได้", "Unexplained"})
            .field("notes", &ReconciliationView::notes, {"ข้อสังเกต", "Notes"});
    return schema;
}

} // namespace bank
