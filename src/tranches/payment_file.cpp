// The payment file of ISO 20022 (pain.001.001.03), written element by element in the order of its schema.
#include "base/text.hpp"
#include "tranches/export.hpp"

#include <initializer_list>

namespace tranches {

namespace {

// What an element may hold, in code points; the schema refuses more.
std::string cut(std::string_view text, std::size_t most)
{
    std::string kept;
    std::size_t points = 0;
    for (char const c : text) {
        bool const begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (begins && points++ == most)
            break;
        kept += c;
    }
    return kept;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (char const c : text)
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20)
                out += c;
        }
    return out;
}

// A tree of elements as text, indented.
class Xml {
public:
    void text(std::string_view name, std::string_view value, std::string_view attribute = {})
    {
        line("<" + std::string(name) + std::string(attribute) + ">" + escaped(value) + "</" + std::string(name) + ">");
    }
    template <class Inside>
    void element(std::string_view name, Inside inside)
    {
        line("<" + std::string(name) + ">");
        depth_ += 2;
        inside();
        depth_ -= 2;
        line("</" + std::string(name) + ">");
    }
    void line(std::string const& text) { out_ += std::string(depth_, ' ') + text + "\n"; }
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
    std::size_t depth_ = 0;
};

std::string without_dashes(std::string id)
{
    std::erase(id, '-');
    return id;
}

// "2022-05-15T09:00:00+07:00"
std::string bangkok_instant(base::Timestamp at)
{
    return at.bangkok_date().iso() + "T" + at.bangkok_time() + ":00+07:00";
}

void account(Xml& xml, std::string_view name, std::string const& digits)
{
    xml.element(name, [&] {
        xml.element("Id", [&] { xml.element("Othr", [&] { xml.text("Id", digits); }); });
        xml.text("Ccy", "THB");
    });
}

void agent(Xml& xml, std::string_view name, std::string const& bank)
{
    xml.element(name, [&] { xml.element("FinInstnId", [&] { xml.text("Nm", cut(bank, 140)); }); });
}

void party(Xml& xml, std::string_view name, std::string const& who)
{
    xml.element(name, [&] { xml.text("Nm", cut(who, 140)); });
}

void transfer(Xml& xml, TrancheView const& t, ReceiverView const& r, std::string const& prefix)
{
    xml.element("CdtTrfTxInf", [&] {
        xml.element("PmtId", [&] { xml.text("EndToEndId", prefix + "-" + std::to_string(r.position)); });
        xml.element("Amt", [&] { xml.text("InstdAmt", r.amount_satang.plain(), " Ccy=\"THB\""); });
        agent(xml, "CdtrAgt", r.branch.empty() ? r.bank : r.bank + " " + r.branch);
        party(xml, "Cdtr", r.name);
        account(xml, "CdtrAcct", r.number);
        xml.element("RmtInf", [&] {
            xml.text(
                "Ustrd",
                cut("งวดที่ " + std::to_string(t.part) + " งวดเงินเลขที่ " + std::to_string(t.number) + " " + t.round_name_th, 140));
        });
    });
}

} // namespace

std::string payment_file(TrancheView const& t, Settings const& settings, base::FiscalYear year, base::Timestamp made_at,
                         base::Date pay_on)
{
    std::vector<ReceiverView const*> receivers;
    base::Satang sum;
    for (auto const& r : t.receivers)
        if (!r.returned_on) {
            receivers.push_back(&r);
            sum += r.amount_satang;
        }
    auto const count = std::to_string(receivers.size());
    auto const id = without_dashes(t.id.str());
    auto const prefix = std::to_string(year.buddhist()) + "-" + std::to_string(t.number) + "-" + id.substr(id.size() - 8);
    Xml xml;
    xml.line(R"(<?xml version="1.0" encoding="UTF-8"?>)");
    xml.line(R"(<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03">)");
    xml.element("CstmrCdtTrfInitn", [&] {
        xml.element("GrpHdr", [&] {
            xml.text("MsgId", id);
            xml.text("CreDtTm", bangkok_instant(made_at));
            xml.text("NbOfTxs", count);
            xml.text("CtrlSum", sum.plain());
            party(xml, "InitgPty", settings.debtor_name.value_or(""));
        });
        xml.element("PmtInf", [&] {
            xml.text("PmtInfId", prefix);
            xml.text("PmtMtd", "TRF");
            xml.text("NbOfTxs", count);
            xml.text("CtrlSum", sum.plain());
            xml.text("ReqdExctnDt", pay_on.iso());
            party(xml, "Dbtr", settings.debtor_name.value_or(""));
            account(xml, "DbtrAcct", settings.debtor_account.value_or(""));
            agent(xml, "DbtrAgt", settings.debtor_bank.value_or(""));
            for (auto const* receiver : receivers)
                transfer(xml, t, *receiver, prefix);
        });
    });
    xml.line("</Document>");
    return xml.take();
}

} // namespace tranches
