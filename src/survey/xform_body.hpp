// The body of an XForm: its controls with labels and choices. Pure.
//
// A form comes from a stranger, and a megabyte of it can name far more than a megabyte: a list of choices, a group's label or a
// translation may be pointed at from everywhere. Lists are therefore shared, and all that is read is counted.
#pragma once

#include "survey/xform.hpp"
#include "survey/xform_model.hpp"
#include "survey/xform_texts.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

inline constexpr std::size_t kMostQuestions = 2'000;
inline constexpr std::size_t kMostChoices = 50'000;             // of all lists
inline constexpr std::size_t kMostTextBytes = 16 * 1024 * 1024; // of all labels

struct Control {
    QuestionKind kind = QuestionKind::Text;
    Label label;
    Label group;
    std::optional<std::size_t> list;
};

class Body {
public:
    Body(std::string root, Translations const& texts, pugi::xml_node model, Model const& binds);

    // Throws Problem 422 `survey.bad_form` for more questions, choices or text than are taken.
    void read(pugi::xml_node parent, Label const& group);

    std::map<std::string, Control> controls; // by path below the root
    std::map<std::string, Label> repeats;    // with its label, or that of the group around it
    std::vector<ChoiceList> lists;

private:
    [[nodiscard]] std::string path_of(pugi::xml_node control) const;
    [[nodiscard]] Control control_of(pugi::xml_node node, std::string_view name, Label const& group);
    [[nodiscard]] std::optional<std::size_t> list_of(pugi::xml_node control);
    void add_itemset(pugi::xml_node itemset, std::vector<Choice>& choices);
    void add_choice(std::vector<Choice>& choices, Choice choice);
    void spend(Label const& label);

    std::string root_;
    Translations const& texts_;
    pugi::xml_node model_;
    Model const& binds_;
    std::map<std::string, std::size_t> shared_; // itemset → its list
    std::size_t read_ = 0;
    std::size_t choices_ = 0;
    std::size_t text_bytes_ = 0;
};

} // namespace survey
