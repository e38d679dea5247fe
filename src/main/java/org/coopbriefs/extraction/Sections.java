package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;

/**
 * Cuts an article into the events that it tells of. A paragraph with a pair of units of its own
 * opens another event: "Cùng ngày, tỉnh C tặng tỉnh D ..." in an article on A and B; what follows
 * belongs to it until another pair is named.
 */
final class Sections {

    /** The title of an event that has no heading: its first words. */
    private static final int LONGEST_TITLE = 120;

    private static final int FIRST_WORDS = 30;

    private static final KeyPattern ARCHIVE =
            KeyPattern.of(
                    "^[ (*\\[]{0,3}(?:ảnh (?:tư liệu|minh họa|tl)|archive photo|file photo|photo from the"
                            + " archives?)(?!\\p{L})");

    private Sections() {}

    /** One Vietnamese unit with its partners, as a paragraph names them. */
    private record Pair(String home, Set<String> partners) {

        boolean isOther(Pair pair) {
            return !home.equals(pair.home) && partners.stream().noneMatch(pair.partners::contains);
        }
    }

    /** A section while it grows. */
    private record Draft(Pair pair, String title, List<Integer> blocks) {}

    /** All that is the article's own, as one. */
    static Section proper(ArticleText article) {
        return new Section(null, blocks(article, block -> !isAside(article, block)));
    }

    /** Each block of side content: a picture of another event, a headline, a box. */
    static List<Section> asides(ArticleText article) {
        return blocks(article, block -> isAside(article, block)).stream()
                .map(number -> new Section(firstWords(article, number), List.of(number)))
                .toList();
    }

    private static boolean isAside(ArticleText article, Block block) {
        return block.kind() == Block.Kind.ASIDE || isFromArchive(article, block);
    }

    /** "Ảnh tư liệu: ...": a picture of another time. */
    private static boolean isFromArchive(ArticleText article, Block block) {
        Span span = block.span();
        int end = Math.min(span.end(), span.start() + FIRST_WORDS);
        String key = article.text().body().key();
        return ARCHIVE.matcher(key.substring(span.start(), end)).find();
    }

    static Section together(List<Section> sections) {
        return new Section(
                null, sections.stream().flatMap(s -> s.blocks().stream()).sorted().toList());
    }

    /**
     * The article's own event first.
     *
     * @param places those of the whole body
     */
    static List<Section> of(
            ArticleText article, List<PlaceMention> inTitle, List<PlaceMention> places) {
        List<Draft> drafts = new ArrayList<>();
        Draft open = new Draft(pair(inTitle), null, new ArrayList<>());
        drafts.add(open);
        Integer heading = null;
        for (int number : proper(article).blocks()) {
            Block block = article.text().blocks().get(number);
            if (block.kind() == Block.Kind.HEADING) {
                add(open, heading);
                heading = number;
                continue;
            }
            Pair pair = pair(ArticleContext.within(places, block.span()));
            if (pair != null) {
                open = sectionOf(pair, open, drafts, title(article, heading, number));
            }
            add(open, heading);
            heading = null;
            open.blocks().add(number);
        }
        add(open, heading);
        return drafts.stream().map(d -> new Section(d.title(), sorted(d.blocks()))).toList();
    }

    private static void add(Draft draft, Integer heading) {
        if (heading != null) {
            draft.blocks().add(heading);
        }
    }

    private static List<Integer> sorted(List<Integer> blocks) {
        return blocks.stream().sorted().toList();
    }

    /** The open one, one before that is of the same pair, or a new one. */
    private static Draft sectionOf(Pair pair, Draft open, List<Draft> drafts, String title) {
        if (drafts.getFirst().pair() == null) {
            Draft first = drafts.getFirst();
            drafts.set(0, new Draft(pair, first.title(), first.blocks()));
            return drafts.getFirst();
        }
        if (!pair.isOther(open.pair())) {
            return open;
        }
        for (Draft draft : drafts) {
            if (!pair.isOther(draft.pair())) {
                return draft;
            }
        }
        Draft opened = new Draft(pair, title, new ArrayList<>());
        drafts.add(opened);
        return opened;
    }

    private static String title(ArticleText article, Integer heading, int number) {
        return firstWords(article, heading != null ? heading : number);
    }

    private static String firstWords(ArticleText article, int number) {
        String text = article.text().blocks().get(number).span().of(article.text().body().value());
        int stop = text.indexOf(". ");
        String first = stop < 0 ? text : text.substring(0, stop);
        if (first.length() <= LONGEST_TITLE) {
            return first;
        }
        int space = first.lastIndexOf(' ', LONGEST_TITLE);
        return first.substring(0, space < 0 ? LONGEST_TITLE : space) + "…";
    }

    /**
     * Null where the places are not of one Vietnamese unit and partners abroad; a school or
     * hospital stands for the unit whose name it bears where no unit is named.
     */
    private static Pair pair(List<PlaceMention> places) {
        Set<String> homes = new HashSet<>();
        Set<String> inNames = new HashSet<>();
        Set<String> partners = new HashSet<>();
        for (PlaceMention place : places) {
            if (!place.country() && place.role() == Role.UNIT) {
                (place.vietnamese() ? homes : partners).add(place.slug());
            } else if (place.vietnamese() && !place.country() && place.role() == Role.NAME) {
                inNames.add(place.slug());
            }
        }
        if (homes.isEmpty()) {
            homes = inNames;
        }
        return homes.size() == 1 && !partners.isEmpty()
                ? new Pair(homes.iterator().next(), Set.copyOf(partners))
                : null;
    }

    private static List<Integer> blocks(ArticleText article, Predicate<Block> which) {
        List<Block> blocks = article.text().blocks();
        return IntStream.range(0, blocks.size())
                .filter(i -> which.test(blocks.get(i)))
                .boxed()
                .toList();
    }
}
