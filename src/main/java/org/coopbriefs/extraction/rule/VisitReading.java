package org.coopbriefs.extraction.rule;

import static org.coopbriefs.extraction.rule.VisitWords.BOTH;
import static org.coopbriefs.extraction.rule.VisitWords.GUEST;
import static org.coopbriefs.extraction.rule.VisitWords.HEAD;
import static org.coopbriefs.extraction.rule.VisitWords.HOSTS_ARE;
import static org.coopbriefs.extraction.rule.VisitWords.INVITED;
import static org.coopbriefs.extraction.rule.VisitWords.JOURNEY;
import static org.coopbriefs.extraction.rule.VisitWords.LEADER;
import static org.coopbriefs.extraction.rule.VisitWords.RECEIVES;
import static org.coopbriefs.extraction.rule.VisitWords.SCENE;
import static org.coopbriefs.extraction.rule.VisitWords.TALKS;
import static org.coopbriefs.extraction.rule.VisitWords.TRAVEL;
import static org.coopbriefs.extraction.rule.VisitWords.TRIP;
import static org.coopbriefs.extraction.rule.VisitWords.WELCOME;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/** Reads from a sentence whose delegation went where. */
final class VisitReading {

    private static final int NEAR_RANK = 25;

    /** Where "sẽ" or "mời" belongs to the delegation. */
    private static final int CLOSE = 45;

    private final ArticleContext article;
    private final VisitorReading visitors;

    VisitReading(ArticleContext article) {
        this.article = article;
        this.visitors = new VisitorReading(article);
    }

    List<Visit> in(Sentence sentence) {
        if (!TRAVEL.matcher(sentence.key()).find()) {
            return List.of();
        }
        if (TALKS.matcher(sentence.key()).find() && !JOURNEY.matcher(sentence.key()).find()) {
            return ofTalks(sentence);
        }
        List<Visit> visits = new ArrayList<>();
        KeyMatcher head = HEAD.matcher(sentence.key());
        while (head.find()) {
            if (!invited(sentence.key(), head) && !isUnnamed(sentence.key(), head)) {
                visits.addAll(visits(sentence, head.start(), head.end()));
            }
        }
        KeyMatcher leader = LEADER.matcher(sentence.key());
        if (visits.isEmpty() && leader.find() && !invited(sentence.key(), leader)) {
            Party visitor = visitors.lastBefore(sentence, leader.start());
            return visitor == null
                    ? List.of()
                    : visits(sentence, visitor, leader.start(), leader.end());
        }
        if (visits.isEmpty()) {
            visits.addAll(ofTrip(sentence));
        }
        return visits.isEmpty() ? ofGuest(sentence) : visits;
    }

    /** "Phó Chủ tịch UBND tỉnh A tiếp ông X, Phó Tỉnh trưởng tỉnh B". */
    private List<Visit> ofGuest(Sentence sentence) {
        KeyMatcher guest = GUEST.matcher(sentence.key());
        if (!guest.find() || invited(sentence.key(), guest)) {
            return List.of();
        }
        Span named = sentence.inBody(guest.start(), guest.end() + NEAR_RANK);
        return VisitorReading.singles(visitors.units(sentence)).stream()
                .filter(p -> !p.country().equals("VN"))
                .filter(p -> named.overlaps(p.span()))
                .limit(1)
                .flatMap(p -> visits(sentence, p, guest.start(), guest.end()).stream())
                .toList();
    }

    /**
     * "Trong chuyến công tác ở tỉnh A (Lào), Phó Bí thư Tỉnh ủy B ...": nobody is called guests.
     */
    private List<Visit> ofTrip(Sentence sentence) {
        KeyMatcher trip = TRIP.matcher(sentence.key());
        if (!trip.find() || invited(sentence.key(), trip)) {
            return List.of();
        }
        int at = sentence.span().start() + trip.end();
        List<Party> parties = visitors.units(sentence);
        Party host =
                parties.stream()
                        .filter(p -> Math.abs(p.span().start() - at) <= 6)
                        .findFirst()
                        .orElse(null);
        return host == null
                ? List.of()
                : VisitorReading.singles(parties).stream()
                        .filter(p -> !p.country().equals(host.country()))
                        .limit(1)
                        .map(p -> visit(sentence, p, host.slugs().getFirst(), trip))
                        .toList();
    }

    /** "Đoàn A và đoàn B hội đàm tại A": who sits elsewhere has come. */
    private List<Visit> ofTalks(Sentence sentence) {
        KeyMatcher head = HEAD.matcher(sentence.key());
        if (!head.find()) {
            return List.of();
        }
        List<Party> parties = VisitorReading.singles(visitors.units(sentence));
        List<Party> hosts = parties.stream().filter(p -> isScene(sentence, p)).toList();
        if (hosts.isEmpty()) {
            return ofOneSide(sentence, head);
        }
        return parties.stream()
                .filter(p -> !p.country().equals(hosts.getFirst().country()))
                .limit(1)
                .map(p -> visit(sentence, p, hosts.getFirst().slugs().getFirst(), head))
                .toList();
    }

    /** Guests from one country only: where both sides are called delegations nobody can tell. */
    private List<Visit> ofOneSide(Sentence sentence, KeyMatcher head) {
        if (BOTH.matcher(sentence.key().substring(0, head.start())).find()) {
            return List.of();
        }
        List<Visit> visits = new ArrayList<>();
        do {
            List<Visit> ofThis = visits(sentence, head.start(), head.end());
            if (ofThis.isEmpty()) {
                return List.of();
            }
            visits.addAll(ofThis);
        } while (head.find());
        long sides = visits.stream().map(v -> article.countryOf(v.visitor())).distinct().count();
        return sides > 1 ? List.of() : visits;
    }

    private Visit visit(Sentence sentence, Party visitor, String visited, KeyMatcher head) {
        String from = visitor.slugs().getFirst();
        return visit(sentence, visitor, from, visited, head.start(), head.end(), true);
    }

    private boolean isScene(Sentence sentence, Party party) {
        int at = sentence.inKey(party.span().start());
        return SCENE.matcher(sentence.key().substring(0, at)).find();
    }

    /** "Tiếp đoàn có Bí thư Tỉnh ủy ...": those at home. */
    private static boolean isUnnamed(KeyText key, KeyMatcher head) {
        return HOSTS_ARE.matcher(key.substring(head.end())).find()
                && RECEIVES.matcher(key.substring(0, head.start())).find();
    }

    /** A visit that is only wished for. */
    private static boolean invited(KeyText key, KeyMatcher head) {
        int from = Math.max(0, head.start() - CLOSE);
        int to = Math.min(key.length(), head.end() + CLOSE);
        return INVITED.matcher(key.substring(from, to)).find();
    }

    private List<Visit> visits(Sentence sentence, int start, int end) {
        Party visitor = visitors.of(sentence, start, end);
        return visitor == null ? List.of() : visits(sentence, visitor, start, end);
    }

    /** One for each unit that was visited. */
    private List<Visit> visits(Sentence sentence, Party visitor, int start, int end) {
        Party host = host(sentence, visitors.units(sentence), visitor, start);
        List<String> visited = host != null ? host.slugs() : opposite(visitor);
        List<Visit> visits = new ArrayList<>();
        for (String from : visitor.slugs()) {
            for (String to : visited) {
                visits.add(visit(sentence, visitor, from, to, start, end, host != null));
            }
        }
        return visits;
    }

    private Visit visit(
            Sentence sentence,
            Party visitor,
            String from,
            String visited,
            int start,
            int end,
            boolean stated) {
        Span named =
                new Span(
                        Math.min(sentence.span().start() + start, visitor.span().start()),
                        Math.max(sentence.span().start() + end, visitor.span().end()));
        return new Visit(
                sentence,
                named,
                from,
                visited,
                VisitMembers.leader(article, sentence, end),
                VisitMembers.size(sentence, start, end),
                stated);
    }

    private Party host(Sentence sentence, List<Party> parties, Party visitor, int start) {
        boolean welcomed = WELCOME.matcher(sentence.key().substring(0, start)).find();
        Party host = null;
        for (Party party : parties) {
            boolean other = !party.country().equals(visitor.country());
            boolean before = party.span().end() <= sentence.span().start() + start;
            if (other && (host == null || !welcomed && !before)) {
                host = party;
            }
        }
        return host;
    }

    private List<String> opposite(Party visitor) {
        if (!visitor.country().equals("VN")) {
            return List.of(article.participants().vietnamese().getFirst());
        }
        String only = article.participants().onlyForeign();
        return only == null ? List.of() : List.of(only);
    }
}
