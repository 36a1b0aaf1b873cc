// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/referencescan.h"

#include "models/engine/isotime.h"
#include "models/engine/paths.h"
#include "models/engine/plainvalues.h"
#include "tests/engine/referenceinsides.h"

#include <algorithm>
#include <optional>

namespace pp::test {

using namespace engine;

namespace {

using Member = JsonMember;
using Value = JsonValue;
using Parser = JsonParser;

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::size_t more = c < 0x80 ? 0 : c >= 0xc2 && c < 0xe0 ? 1 : c >= 0xe0 && c < 0xf0 ? 2
            : c >= 0xf0 && c < 0xf5                                                            ? 3
                                                                                                : 9;
        if (more == 9 || i + more >= text.size())
            return false;
        unsigned code = more == 0 ? c : c & (0x3fu >> more);
        for (std::size_t k = 1; k <= more; ++k) {
            const auto d = static_cast<unsigned char>(text[i + k]);
            if ((d & 0xc0) != 0x80)
                return false;
            code = code << 6 | (d & 0x3fu);
        }
        if ((more == 2 && (code < 0x800 || (code >= 0xd800 && code < 0xe000)))
            || (more == 3 && (code < 0x10000 || code > 0x10ffff)))
            return false;
        i += more + 1;
    }
    return true;
}

struct Reference {
    const ScanLimits &limits;
    std::string source;
    std::string fallback;
    std::shared_ptr<const Matchers> matchers;
    ValueTester tester;
    Findings findings;
    std::set<std::string> ids;
    std::map<std::string, std::set<std::pair<std::string, std::string>>> eventsOfSource;
    std::map<Findings::Event, std::map<std::string, std::set<std::string>>> keysOfParent;

    void reject(std::uint64_t line, std::uint64_t item, RejectReason reason)
    {
        ++findings.rejected;
        if (findings.rejections.size() < limits.listedRejections)
            findings.rejections.emplace_back(line, item, reason);
    }

    struct Leaf {
        std::string path;
        unsigned type; ///< a bit
        std::string value;
        std::string key; ///< the last that is a name
    };
    void leaves(const Findings::Event &event, const std::string &path, const std::string &name, const Value &value,
                std::vector<Leaf> &out)
    {
        if (value.kind == Value::Array) {
            for (const auto &[key, item] : value.members)
                leaves(event, path + "[]", name, item, out);
        } else if (value.kind == Value::Object) {
            for (const auto &[key, child] : value.members) {
                std::vector<Leaf> below;
                std::string childPath = path;
                bool data = isDataKey(key);
                auto &keys = keysOfParent[event][path];
                const bool isNew = !data && !keys.contains('.' + key);
                data |= isNew && keys.size() >= limits.keysPerParent;
                if (data)
                    appendData(childPath);
                else
                    appendKey(childPath, key);
                if (!data && isNew && hasLeaf(child)) // before what is below: keys are claimed on the way down
                    keys.insert('.' + key);
                leaves(event, childPath, key, child, out);
            }
        } else {
            out.push_back({path, kindBit(value), value.text, name});
            if (value.kind == Value::String)
                parameters(event, path, value.text, out);
        }
    }
    void parameters(const Findings::Event &event, const std::string &path, const std::string &url, std::vector<Leaf> &out)
    {
        constexpr std::size_t most = 50;
        std::set<std::string> different;
        for (const auto &[name, value] : referenceParameters(url)) {
            if (!different.contains(name) && different.size() >= most)
                continue;
            different.insert(name);
            std::string parameterPath = path;
            auto &keys = keysOfParent[event][path];
            const bool data = isDataKey(name) || (!keys.contains('?' + name) && keys.size() >= limits.keysPerParent);
            if (data)
                appendDataParameter(parameterPath);
            else
                appendParameter(parameterPath, name);
            if (!data)
                keys.insert('?' + name);
            out.push_back({parameterPath, stringSeen, value, name});
        }
    }
    static unsigned kindBit(const Value &value)
    {
        return value.kind == Value::String ? stringSeen : value.kind == Value::Number ? numberSeen
            : value.kind == Value::Boolean                                            ? booleanSeen
                                                                                      : nullSeen;
    }
    static bool isScanned(const Member &member)
    {
        for (const char *root : {"properties", "traits", "context"}) {
            if (member.first == root)
                return member.second.kind == Value::Object;
        }
        for (const char *root : {"userId", "anonymousId", "groupId", "previousId"}) {
            if (member.first == root)
                return true;
        }
        return false;
    }
    static bool hasLeaf(const Value &value)
    {
        if (value.kind != Value::Array && value.kind != Value::Object)
            return true;
        return std::any_of(value.members.begin(), value.members.end(), [](const auto &m) { return hasLeaf(m.second); });
    }

    void document(std::string_view text, std::uint64_t line, std::uint64_t item)
    {
        if (text.size() > limits.eventBytes)
            return reject(line, item, RejectReason::TooLarge);
        if (!isUtf8(text))
            return reject(line, item, RejectReason::InvalidUtf8);
        Parser parser{text};
        Value event;
        if (!parser.value(event, 0))
            return reject(line, item, RejectReason::NotJson);
        parser.blanks();
        if (parser.at != text.size())
            return reject(line, item, RejectReason::NotJson);
        if (parser.deepest > limits.depth)
            return reject(line, item, RejectReason::TooDeep);
        if (event.kind != Value::Object)
            return reject(line, item, RejectReason::NotAnObject);
        std::map<std::string, const Value *> top;
        std::set<std::string> notObjects;
        bool badId = false;
        for (const auto &[key, value] : event.members) {
            top[key] = &value;
            if ((key == "properties" || key == "traits" || key == "context") && value.kind != Value::Object
                && value.kind != Value::Null)
                notObjects.insert(key);
            if (key == "userId" || key == "anonymousId" || key == "groupId" || key == "previousId")
                badId |= value.kind == Value::Object || value.kind == Value::Array;
        }
        if (!top["type"] || top["type"]->kind == Value::Null)
            return reject(line, item, RejectReason::TypeMissing);
        const std::string type = top["type"]->kind == Value::String ? top["type"]->text : "";
        if (!std::set<std::string>{"track", "identify", "page", "screen", "group", "alias"}.contains(type))
            return reject(line, item, RejectReason::TypeUnknown);
        // With several of them it is the first in the text that is named.
        for (const auto &[key, value] : event.members) {
            if (notObjects.contains(key) && value.kind != Value::Object && value.kind != Value::Null)
                return reject(line, item, key == "properties" ? RejectReason::PropertiesNotAnObject
                                  : key == "traits"           ? RejectReason::TraitsNotAnObject
                                                              : RejectReason::ContextNotAnObject);
        }
        if (badId)
            return reject(line, item, RejectReason::IdNotAValue);
        if (const Value *id = top["messageId"]; id && id->kind == Value::String && !id->text.empty()) {
            if (!ids.insert(id->text).second)
                return;
        }
        std::int64_t time = noTime;
        for (const char *key : {"timestamp", "receivedAt", "originalTimestamp", "sentAt"}) {
            if (const Value *value = top[key]; value && value->kind == Value::String && time == noTime)
                time = parseIsoTime(value->text).value_or(noTime);
        }
        const auto isText = [](const Value *value) {
            return value && (value->kind == Value::String || value->kind == Value::Number);
        };
        std::string from = source;
        if (from.empty() && isText(top["projectId"]))
            from = top["projectId"]->text;
        if (from.empty())
            from = fallback;
        std::string name = type == "track" ? "" : type;
        const Value *named = type == "track" ? top["event"] : type == "page" || type == "screen" ? top["name"] : nullptr;
        const bool hasFields = std::any_of(event.members.begin(), event.members.end(), [](const auto &member) {
            return isScanned(member) && hasLeaf(member.second);
        });
        if (isText(named) && hasFields) {
            name = writtenEventName(named->text);
            auto &known = eventsOfSource[from];
            if (name != dataMark && name != type && !name.empty() && !known.contains({type, name})) {
                if (known.size() >= limits.eventsPerSource)
                    name = dataMark;
                else
                    known.insert({type, name});
            }
        }
        count({from, type, name}, event, time, text);
    }

    void count(const Findings::Event &key, const Value &event, std::int64_t time, std::string_view text)
    {
        ++findings.events;
        std::vector<Leaf> found;
        for (const auto &[member, value] : event.members) {
            if (isScanned({member, value}))
                leaves(key, member, member, value, found);
        }
        std::set<std::string> seen;
        std::uint64_t telling = 0;
        for (const auto &leaf : found) {
            auto &field = findings.fields[key][leaf.path];
            field.types |= leaf.type;
            if (leaf.type != nullSeen) {
                ++field.values;
                const auto named = matchers->named(leaf.key);
                const auto verdict = leaf.type == stringSeen ? referenceVerdict(*matchers, tester, leaf.value, named)
                                                             : tester.test(leaf.value, named);
                if (const PlainKind kind = plainKind(leaf.value); kind != PlainKind::None && leaf.type != booleanSeen)
                    ++field.hits[plainBase + static_cast<std::uint32_t>(kind)].second;
                std::uint64_t most = 0;
                for (std::uint32_t bit = 0; bit < maxValueMatchers; ++bit) {
                    const bool hit = verdict.hits[bit / 64] >> (bit % 64) & 1;
                    const bool doubt = verdict.doubts[bit / 64] >> (bit % 64) & 1;
                    if (hit || doubt) {
                        field.hits[bit].first += hit;
                        field.hits[bit].second += doubt;
                    }
                    if (hit)
                        most = std::max(most, tellingWeight(matchers->definition(matchers->valueMatcher(bit)).classification));
                }
                telling += most;
            }
            if (!seen.insert(leaf.path).second)
                continue;
            ++field.count;
            if (time == noTime)
                continue;
            field.first = field.first == noTime ? time : std::min(field.first, time);
            field.last = field.last == noTime ? time : std::max(field.last, time);
            const auto hour = static_cast<std::int32_t>(time >= 0 ? time / 3600000 : -((-time + 3599999) / 3600000));
            const auto day = static_cast<std::int32_t>(time >= 0 ? time / 86400000 : -((-time + 86399999) / 86400000));
            ++field.hours[hour];
            ++field.days[day];
        }
        auto &example = findings.examples[key];
        if (text.size() <= limits.exampleBytes
            && std::pair(telling, std::uint64_t(seen.size())) > std::pair(example.hits, example.fields) && !seen.empty()
            && (example.fields == 0 || telling > example.hits || (telling == example.hits && seen.size() > example.fields)))
            example = {std::string(text), telling, seen.size()};
        if (example.fields == 0)
            findings.examples.erase(key);
    }

    /// From behind the bracket; where reading goes on.
    std::size_t array(std::string_view content, std::size_t at, std::uint64_t &line, bool lineBound)
    {
        std::size_t end = content.size();
        if (lineBound)
            end = std::min(end, content.find('\n', at));
        const auto lineOf = [&](std::size_t position) {
            return line + static_cast<std::uint64_t>(std::count(content.begin() + static_cast<std::ptrdiff_t>(at),
                                                                content.begin() + static_cast<std::ptrdiff_t>(position), '\n'))
                + 1;
        };
        Parser parser{content.substr(0, end), at};
        std::uint64_t item = 0;
        const auto broken = [&](std::size_t position) {
            reject(lineOf(position), item + 1, RejectReason::ArraySyntax);
            return end;
        };
        for (bool first = true;; first = false) {
            parser.blanks();
            if (first && parser.take(']'))
                break;
            const auto begin = parser.at;
            Value value;
            parser.deepest = 0;
            if (!parser.value(value, 0))
                return broken(begin);
            const auto text = content.substr(begin, parser.at - begin);
            const auto itemLine = lineOf(begin);
            parser.blanks();
            if (parser.at < end && content[parser.at] != ',' && content[parser.at] != ']' && value.kind != Value::Object
                && value.kind != Value::Array && value.kind != Value::String && parser.at == begin + text.size())
                return broken(begin); // a scalar that goes on is a broken scalar
            ++item;
            document(text, itemLine, item);
            if (parser.take(']'))
                break;
            if (!parser.take(','))
                return broken(parser.at);
        }
        if (lineBound) {
            parser.blanks();
            if (parser.at < end)
                return broken(parser.at);
            return end;
        }
        auto next = parser.at;
        while (next < end && std::string_view(" \t\r").find(content[next]) != std::string_view::npos)
            ++next;
        if (next < end && content[next] != '\n' && content[next] != '[') {
            broken(next);
            next = std::min(end, content.find('\n', next));
        }
        line = lineOf(next) - 1;
        return next;
    }

    void lines(std::string_view content, std::size_t at, std::uint64_t line)
    {
        while (at < content.size()) {
            auto end = std::min(content.size(), content.find('\n', at));
            std::size_t begin = at;
            while (begin < end && std::string_view(" \t\r").find(content[begin]) != std::string_view::npos)
                ++begin;
            if (begin < end && content[begin] == '[') {
                std::uint64_t sameLine = line;
                array(content, begin + 1, sameLine, true);
            } else if (begin < end) {
                document(content.substr(begin, end - begin), line + 1, 0);
            }
            at = end + 1;
            ++line;
        }
    }

    void content(std::string_view text, bool byLines)
    {
        if (text.starts_with("\xef\xbb\xbf"))
            text.remove_prefix(3);
        if (byLines)
            return lines(text, 0, 0);
        std::size_t at = 0;
        std::uint64_t line = 0;
        for (bool first = true;; first = false) {
            while (at < text.size() && std::string_view(" \t\r\n").find(text[at]) != std::string_view::npos)
                line += text[at++] == '\n';
            if (at == text.size())
                return;
            if (text[at] == '[') {
                at = array(text, at + 1, line, false);
                continue;
            }
            const auto lineEnd = std::min(text.size(), text.find('\n', at));
            Parser firstLine{text.substr(at, lineEnd - at)};
            Value ignored;
            const bool complete = firstLine.value(ignored, 0) && (firstLine.blanks(), firstLine.at == lineEnd - at);
            Parser all{text.substr(at)};
            if (first && !complete && text.size() - at <= limits.eventBytes && isUtf8(text) && all.value(ignored, 0)
                && (all.blanks(), all.at == text.size() - at)) {
                auto size = text.size();
                while (std::string_view(" \t\r\n").find(text[size - 1]) != std::string_view::npos)
                    --size;
                return document(text.substr(at, size - at), line + 1, 0);
            }
            return lines(text, at, line);
        }
    }
};

} // namespace

Findings referenceScan(std::string_view content, bool byLines, const std::string &source,
                       const std::string &fallbackSource, const std::shared_ptr<const Matchers> &matchers,
                       const ScanLimits &limits)
{
    Reference reference{limits, source, fallbackSource, matchers, ValueTester(matchers), {}, {}, {}, {}};
    reference.content(content, byLines);
    for (auto &[event, fields] : reference.findings.fields) {
        for (auto &[path, field] : fields) {
            trim(field.hours, 48);
            trim(field.days, 400);
        }
    }
    return reference.findings;
}

} // namespace pp::test
