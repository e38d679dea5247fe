package org.coopbriefs.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/**
 * Fills a database with as many activities as a country reports in years: each with an article and
 * three facts, spread over all provinces and twelve years.
 */
final class ManyActivities {

    private static final String SENTENCE =
            "Từ năm 2020 đến nay, tỉnh đã tiếp nhận 128 lưu học sinh Lào sang học, hỗ trợ 450 triệu đồng và ký thỏa thuận hợp tác.";

    private static final String PARAGRAPH =
            "Hai bên trao đổi về tình hình kinh tế, xã hội, quốc phòng, an ninh và thống nhất tiếp tục phối hợp. ".repeat(8);

    private final Connection connection;
    private final int count;

    ManyActivities(Connection connection, int count) {
        this.connection = connection;
        this.count = count;
    }

    /** Without the triggers of single rows: what they keep is made once, at the end. */
    void load() throws SQLException {
        Provinces provinces = Provinces.load(Path.of("seeds/provinces.csv"));
        run("set session_replication_role = replica");
        run(
                """
                insert into article (sha256, original, content_type, address, outlet, title, published, published_from,
                  language, body, blocks, state, received_at, received_by, drafted_at)
                select encode(sha256(convert_to('article' || n, 'UTF8')), 'hex'), '\\x00', 'text/html',
                  'https://bao' || n %% 40 || '.example.vn/' || n, 'bao' || n %% 40 || '.example.vn',
                  'Đoàn công tác thăm, làm việc và ký kết hợp tác, bài số ' || n,
                  to_char(date '2015-01-01' + n %% 4300, 'YYYY-MM-DD'), 'META', 'vi', '%1$s' || '%2$s',
                  '[{"kind": "PARAGRAPH", "span": {"start": 0, "end": %3$d}}, {"kind": "PARAGRAPH", "span": {"start": %3$d, "end": %4$d}}]',
                  'READ', now(), 'bench', now()
                from generate_series(1, %5$d) n
                """
                        .formatted(
                                SENTENCE,
                                PARAGRAPH,
                                SENTENCE.length(),
                                SENTENCE.length() + PARAGRAPH.length(),
                                count));
        activities(slugs(provinces, "VN"), slugs(provinces, "LA"));
        run("insert into activity_mention (activity_id, article_id) select n, n from generate_series(1, %d) n".formatted(count));
        fact("students-trained", "n > 0", "'128'", studentFields());
        fact("aid", "n % 2 = 0", "'450 triệu đồng'", aidFields());
        fact("goods", "n % 2 = 1", "'128'", goodsFields());
        fact("agreement", "n % 3 = 0", "'thỏa thuận hợp tác'", agreementFields());
        run("update activity set search = words_of_activity(id, title, provinces)");
        run("select register_agreements(array_agg(id)) from activity");
        rank();
        run("set session_replication_role = default");
        run("vacuum analyze");
    }

    /** What the review queue does as facts come: 0.02 to 1 times 1 to 4. */
    private void rank() throws SQLException {
        run(
                "update fact set priority = (1.02 - confidence) * (1 + id % 300 / 100.0) where review_state = 'UNREVIEWED'");
    }

    private static List<String> slugs(Provinces provinces, String country) {
        return provinces.inCountry(country).stream()
                .filter(unit -> !unit.isCountry() && unit.validTo() == null)
                .map(Province::slug)
                .toList();
    }

    private void activities(List<String> hosts, List<String> partners) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into activity (title, date, date_from, aside, provinces)
                        select 'Đoàn công tác thăm, làm việc và ký kết hợp tác, hoạt động số ' || n,
                          to_char(date '2015-01-01' + n % 4300, 'YYYY-MM-DD'), 'TEXT', false,
                          array[(?::text[])[1 + n % ?], (?::text[])[1 + n % ?]]
                        from generate_series(1, ?) n
                        """)) {
            insert.setArray(1, connection.createArrayOf("text", hosts.toArray()));
            insert.setInt(2, hosts.size());
            insert.setArray(3, connection.createArrayOf("text", partners.toArray()));
            insert.setInt(4, partners.size());
            insert.setInt(5, count);
            insert.executeUpdate();
        }
    }

    private void fact(String kind, String which, String mention, String fields)
            throws SQLException {
        run(
                """
                insert into fact (activity_id, article_id, kind, scope, qualifier, confidence, counts, rule,
                  sentence_start, sentence_end, mention_start, mention_end, quote, fields, review_state)
                select n, n, '%1$s', 'EVENT', 'EXACT', 0.6 + (n %% 40) / 100.0, true, 'bench', 0, length(s),
                  strpos(s, %2$s) - 1, strpos(s, %2$s) - 1 + length(%2$s), s, %3$s,
                  case when n %% 10 < 7 then 'CONFIRMED' else 'UNREVIEWED' end
                from (select id as n, provinces, '%4$s'::text as s from activity) a
                where %5$s
                """
                        .formatted(kind, mention, fields, SENTENCE, which));
    }

    private static String studentFields() {
        return "jsonb_build_object('count', 1 + n % 200, 'unit', 'PEOPLE', 'direction', 'TO_VN', 'who', 'lưu học sinh',"
                + " 'host', provinces[1], 'partner', provinces[2], 'attribution', 'STATED')";
    }

    private static String aidFields() {
        return "jsonb_build_object('amount', 1000000 * (1 + n % 900), 'currency', 'VND', 'provider', provinces[1],"
                + " 'receiver', provinces[2], 'providerCountry', 'VN', 'receiverCountry', 'LA', 'inKind', false)";
    }

    private static String goodsFields() {
        return "jsonb_build_object('quantity', 1 + n % 500, 'item', 'bộ máy tính', 'provider', provinces[1],"
                + " 'receiver', provinces[2], 'providerCountry', 'VN', 'receiverCountry', 'LA')";
    }

    private static String agreementFields() {
        return "jsonb_build_object('instrument', 'AGREEMENT', 'status', 'SIGNED', 'level', 'PROVINCE',"
                + " 'parties', jsonb_build_array(provinces[1], provinces[2]),"
                + " 'periodFrom', (2015 + n % 10)::text, 'periodTo', (2019 + n % 10)::text)";
    }

    /**
     * Gives every province the monthly briefs of one, as many as an archive has after some years;
     * without what only their own pages would show, since it is their lists that are looked at.
     *
     * @param months how many of each
     */
    void archive(int months) throws SQLException {
        run(
                """
                insert into brief_edition (province, period, calendar, number, state, compiled_at, fingerprint, content,
                  template_version, units, stale, unchecked)
                select p.slug, to_char(date '2020-01-01' + m * interval '1 month', 'YYYY-MM'), 'CALENDAR', 1, 'DRAFT', now(),
                  e.fingerprint, e.content, e.template_version, array[p.slug], false, false
                from (select distinct provinces[1] as slug from activity) p
                cross join generate_series(0, %d - 1) m
                cross join (select fingerprint, template_version, (content::jsonb - 'elsewhere')::text as content
                  from brief_edition order by length(content) desc limit 1) e
                on conflict do nothing
                """
                        .formatted(months));
        run("delete from changed_units");
        run("vacuum analyze");
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
