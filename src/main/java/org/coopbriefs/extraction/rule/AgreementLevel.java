package org.coopbriefs.extraction.rule;

import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.OrganisationLevel;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.VietnameseText;

/**
 * Whose document it is: the provinces', or that of their departments, districts, firms, or of the
 * states.
 */
final class AgreementLevel {

    private static final KeyPattern WITH =
            KeyPattern.of("(?<!\\p{L})(?:giữa|với|cùng|between|with) [^,;.]{0,70}$");

    private static final KeyPattern SOURCE =
            KeyPattern.of("(?<!\\p{L})(?:theo|according to)(?: [^,;.]{1,60})? $");

    /** "Thỏa thuận mà hai tỉnh ký", whoever speaks of it. */
    private static final KeyPattern PROVINCES_TEXT =
            KeyPattern.of(
                    "^[^,;.]{0,40}(?<!\\p{L})(?:mà|do|giữa|được) hai (?:tỉnh(?! (?:đoàn|hội|đội|ủy))|địa phương)(?!\\p{L})");

    /** "thỏa thuận ký giữa hai huyện". */
    private static final KeyPattern BODIES_TEXT =
            KeyPattern.of(
                    "^[^,;.]{0,40}(?<!\\p{L})(?:mà|do|giữa) (?:hai|các) (?:(?<district>huyện|xã|thị xã|bản)|sở|ngành|trường|hội|đồn|bệnh viện|lực lượng)(?!\\p{L})");

    private static final KeyPattern STATE_TEXT =
            KeyPattern.of(
                    "^[^,;.]{0,30}(?:giữa )?(?:chính phủ|hai nước|hai chính phủ|hai nhà nước|the"
                            + " two (?:governments|countries))");

    /** "Bí thư Tỉnh ủy đề nghị hai tỉnh ký ...", whoever asks for it. */
    private static final KeyPattern PROVINCES_SIGN =
            KeyPattern.of(
                    "(?:^|[,;:] |lãnh đạo |đại diện |ubnd |đề nghị |mong |muốn |để )(?:hai|ba|các) (?:tỉnh(?! (?:đoàn|hội|đội|ủy))|địa phương|thành phố)(?: (?:cùng|đã|vừa|sẽ|sớm|tiếp tục)){0,2} (?:ký|ký kết)(?: \\p{L}{1,8}){0,3} $"
                            + "|(?:^|[,;] )(?:the )?two (?:provinces|cities) (?:(?:are to|will|have|also) ){0,2}sign(?:ed)?(?: \\p{L}{1,8}){0,3} $");

    /** They sign for the province, whoever they are. */
    private static final KeyPattern ON_BEHALF =
            KeyPattern.words("thay mặt", "thừa ủy quyền", "on behalf");

    /** "Hai hội ký": bodies that the sentence before named. */
    private static final KeyPattern BODIES =
            KeyPattern.words(
                    "(?:hai|hai bên|ba|các|từng) (?:hội|sở|ngành|trường|đơn vị|lực lượng|đoàn|tỉnh đoàn|huyện đoàn|thành đoàn|công đoàn|đồn|huyện|ban|viện|bệnh viện)(?! tỉnh)");

    private static final KeyPattern UNIONS =
            KeyPattern.words("(?:hai|ba|các) (?:ban|hội|liên hiệp|liên đoàn)(?! tỉnh)");

    /** "Đơn vị tổ chức và nhà tài trợ đã ký": no authority on one side at least. */
    private static final KeyPattern PRIVATE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:nhà tài trợ|đơn vị tổ chức|ban tổ chức|nhà đầu tư|chủ đầu"
                            + " tư|ngân hàng|doanh nghiệp|tập đoàn|sponsors?|investors?)(?!\\p{L})[^,;.]{0,60}(?<!\\p{L})(?:ký|ký"
                            + " kết|signed)(?!\\p{L})[^;.]{0,60}$");

    private static final KeyPattern WITNESS =
            KeyPattern.of("(?<!\\p{L})chứng kiến (?!lễ|việc|buổi)");

    private static final KeyPattern SIGNS = KeyPattern.words("ký|ký kết|trao|signed|exchanged");

    private static final KeyPattern COUNTRIES =
            KeyPattern.words(
                    "(?:hai|2|các|\\d{1,2}) (?:nước|chính phủ|quốc gia)",
                    "two (?:countries|governments)");

    /** What belongs to a country, behind its name. */
    private static final KeyPattern ITS =
            KeyPattern.of("^ (?:provinces?|districts?|partners?|localit\\p{L}{1,3})(?!\\p{L})");

    private static final int FIRST_WORDS = 14;

    private final ArticleContext article;

    AgreementLevel(ArticleContext article) {
        this.article = article;
    }

    /**
     * @param parties those between whom it is, in reading order
     */
    Level of(Sentence sentence, Instrument.Named named, List<Party> parties) {
        int witnessed = witnessed(sentence, named);
        KeyText before = sentence.key().substring(witnessed, named.start());
        if (STATE_TEXT.matcher(sentence.key().substring(named.end())).find()) {
            return Level.STATE;
        }
        if (parties.stream().anyMatch(p -> p.level() == Level.COMPANY)) {
            return Level.COMPANY;
        }
        if (ON_BEHALF.matcher(before).find() || PROVINCES_SIGN.matcher(before).find()) {
            return Level.PROVINCE;
        }
        if (PRIVATE.matcher(before).find()) {
            return Level.COMPANY;
        }
        if (PROVINCES_TEXT.matcher(sentence.key().substring(named.end())).find()) {
            return Level.PROVINCE;
        }
        KeyMatcher bodies = BODIES_TEXT.matcher(sentence.key().substring(named.end()));
        if (bodies.find()) {
            return bodies.group("district") == null ? Level.DEPARTMENT : Level.DISTRICT;
        }
        int at = sentence.span().start() + named.start();
        List<Party> acting =
                parties.stream()
                        .filter(p -> p.span().end() <= at && !isSource(p, sentence) || isSigner(p))
                        .filter(p -> sentence.inKey(p.span().start()) >= witnessed)
                        .toList();
        if (acting.stream().noneMatch(this::isUnit)) {
            boolean states =
                    COUNTRIES.matcher(before).find() || acting.stream().anyMatch(this::isState);
            return states ? Level.STATE : lowest(acting, ofWords(before));
        }
        return lowest(acting, acting.stream().anyMatch(this::isNamed) ? Level.PROVINCE : usual());
    }

    /** "Lãnh đạo hai tỉnh chứng kiến huyện A và huyện B ký": who signs stands behind that. */
    private static int witnessed(Sentence sentence, Instrument.Named named) {
        KeyMatcher witness = WITNESS.matcher(sentence.key().substring(0, named.start()));
        return witness.find() ? witness.end() : 0;
    }

    /** "huyện A và huyện B ký": by what the clause calls them, where they are no units. */
    private Level ofWords(KeyText before) {
        int from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')) + 1;
        Level told = OrganisationLevel.of(before.substring(from));
        if (told == Level.PROVINCE && UNIONS.matcher(before.substring(from)).find()) {
            return Level.DEPARTMENT;
        }
        boolean bodies =
                told == Level.DEPARTMENT
                        && (BODIES.matcher(before.substring(from)).find()
                                || beginsWithBody(before, from));
        return bodies || told == Level.DISTRICT || told == Level.COMPANY ? told : usual();
    }

    /** "Trường Đại học A và Trường Cao đẳng B ký ...". */
    private static boolean beginsWithBody(KeyText before, int from) {
        KeyText subject = before.substring(from);
        int end = Math.min(FIRST_WORDS, subject.length());
        return SIGNS.matcher(subject).find()
                && OrganisationLevel.of(subject.substring(0, end)) == Level.DEPARTMENT;
    }

    private static Level lowest(List<Party> acting, Level otherwise) {
        return acting.stream()
                .map(Party::level)
                .filter(l -> l != Level.PROVINCE && l != Level.STATE)
                .findFirst()
                .orElse(otherwise);
    }

    /** "Theo Sở Ngoại vụ tỉnh A, ...": who only reports it. */
    private boolean isSource(Party party, Sentence sentence) {
        KeyText before = article.key().substring(sentence.span().start(), party.span().start());
        return SOURCE.matcher(before).find();
    }

    /** Behind the document's name only those count with whom it is. */
    private boolean isSigner(Party party) {
        int from = Math.max(0, party.span().start() - 80);
        return WITH.matcher(article.key().substring(from, party.span().start())).find();
    }

    /** "the three Lao provinces" are no state. */
    private boolean isState(Party party) {
        return isCountry(party) && !ITS.matcher(article.key().substring(party.span().end())).find();
    }

    private static boolean isCountry(Party party) {
        return List.of("laos").equals(party.slugs()) || List.of("vietnam").equals(party.slugs());
    }

    private boolean isUnit(Party party) {
        return party.slugs().stream().anyMatch(article.participants().all()::contains)
                && !isCountry(party);
    }

    /** By its name, and not as "hai bên". */
    private boolean isNamed(Party party) {
        return party.country() != null && isUnit(party);
    }

    /** At whose meeting "hai bên" sign: the police's where title and lead speak of the police. */
    private Level usual() {
        String title = article.article().title();
        if (title == null || OrganisationLevel.of(VietnameseText.fold(title)) == Level.PROVINCE) {
            return Level.PROVINCE;
        }
        return article.sentences().stream()
                .filter(s -> !Agreement.isBesides(s))
                .limit(1)
                .flatMap(s -> article.partiesIn(s).stream())
                .filter(p -> "VN".equals(p.country()))
                .map(Party::level)
                .filter(level -> level != Level.PROVINCE)
                .findFirst()
                .orElse(Level.PROVINCE);
    }
}
