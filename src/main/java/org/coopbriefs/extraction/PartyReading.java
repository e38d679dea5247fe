package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.text.Span;

/**
 * Who is named in a sentence: units with their offices, companies, and the words that stand for the
 * parties.
 */
final class PartyReading {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\d&]{0,20}";

    /** On the text as written: a firm's name is told by its capitals. */
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?<!\\p{L})(?:Tổng [Cc]ông ty|Công ty|Tập đoàn|Ngân hàng|Hợp tác xã|Quỹ|Tổ"
                            + " chức)(?: (?:cổ phần|tập đoàn|trách nhiệm hữu hạn|một thành viên|thương"
                            + " mại|và|dịch vụ|đầu tư|xây dựng|phát triển|"
                            + CAPITAL
                            + ")){1,14}+");

    private final String body;
    private final UnitReading units;
    private final StandIns standIns;

    /**
     * @param places those of the whole article
     */
    PartyReading(
            String body,
            KeyText key,
            boolean english,
            Participants cast,
            List<PlaceMention> places) {
        this.body = body;
        this.units = new UnitReading(body, key, english, places);
        this.standIns = new StandIns(body, key, cast, places);
    }

    /** In reading order, none overlapping another. */
    List<Party> in(Sentence sentence) {
        List<Party> found = new ArrayList<>();
        Span span = sentence.span();
        companies(span, found);
        for (Party unit : units.in(span)) {
            add(found, unit);
        }
        standIns.in(span, place -> units.levelOf(place, span)).forEach(party -> add(found, party));
        found.sort(Comparator.comparing(Party::span));
        return found;
    }

    private void companies(Span span, List<Party> found) {
        Matcher match = COMPANY.matcher(body).region(span.start(), span.end());
        while (match.find()) {
            Span at = new Span(match.start(), match.end());
            found.add(new Party(at, List.of(), at.of(body), null, Level.COMPANY));
        }
    }

    private static void add(List<Party> found, Party party) {
        if (party != null && found.stream().noneMatch(p -> p.span().overlaps(party.span()))) {
            found.add(party);
        }
    }
}
