package org.coopbriefs.article.fetch;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.article.fetch.PlayServer.answer;
import static org.coopbriefs.article.fetch.PlayServer.page;
import static org.coopbriefs.article.fetch.PlayServer.raw;
import static org.coopbriefs.article.fetch.PlayServer.redirect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.coopbriefs.article.fetch.FetchRefusal.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the world does, a fetch ends soon, with a page or a reason that somebody can read. */
class SafeFetcherTest {

    private static final String TEXT = "<p>Tỉnh Sơn La tiếp đoàn đại biểu tỉnh Hủa Phăn.</p>";
    private static final int MAX_BYTES = 200_000;

    private final Map<String, Deque<String>> names = new HashMap<>();
    private final List<String> kept = new ArrayList<>();
    private final SettableClock clock = new SettableClock();
    private Allowlist outlets = host -> true;
    private PlayServer server;
    private SafeFetcher fetcher;

    @BeforeEach
    void startTheServer() throws Exception {
        server = new PlayServer().on("/bai", page(TEXT));
        fetcher = fetcher(ofSeconds(10));
        name("bao.example", "127.0.0.1");
    }

    @AfterEach
    void stopTheServer() throws IOException {
        server.close();
    }

    private SafeFetcher fetcher(Duration total) throws NoSuchAlgorithmException {
        FetchLimits usual = FetchLimits.defaults();
        return new SafeFetcher(
                new FetchLimits(
                        ofSeconds(2),
                        total,
                        MAX_BYTES,
                        usual.maxRedirects(),
                        usual.pace(),
                        usual.patience(),
                        usual.firstRest(),
                        usual.longestRest(),
                        Set.of(80, 443, server.port())),
                new RobotName("CooperationBriefs", "mailto:bientap@so.example"),
                this::resolve,
                this::permits,
                host -> outlets.permits(host),
                SSLContext.getDefault(),
                clock,
                clock,
                (result, robots) -> kept.add(code(result) + " " + robots));
    }

    /** Answers one after the other; the last one stays. */
    private void name(String host, String... addresses) {
        names.put(host, new ArrayDeque<>(List.of(addresses)));
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        Deque<String> answers = names.get(host);
        if (answers == null) {
            return List.of(literal(host));
        }
        String answer = answers.size() > 1 ? answers.poll() : answers.peek();
        return List.of(InetAddress.ofLiteral(answer));
    }

    private static InetAddress literal(String host) throws UnknownHostException {
        try {
            return InetAddress.ofLiteral(host);
        } catch (IllegalArgumentException unknown) {
            throw new UnknownHostException(host);
        }
    }

    private boolean permits(InetAddress address, int port) {
        boolean ours = address.isLoopbackAddress() && port == server.port();
        return ours || PermittedAddresses.globalUnicast().permits(address, port);
    }

    private static String code(FetchResult result) {
        return switch (result) {
            case Fetched fetched -> String.valueOf(fetched.status());
            case Unchanged same -> "304";
            case FetchRefusal refusal -> refusal.code().name();
        };
    }

    private FetchResult fetch(String path) {
        return fetcher.fetch(FetchRequest.of(address(path)));
    }

    private String address(String path) {
        return "http://bao.example:" + server.port() + path;
    }

    private FetchRefusal refusal(String path) {
        FetchResult result = fetch(path);
        assertThat(result).isInstanceOf(FetchRefusal.class);
        FetchRefusal refusal = (FetchRefusal) result;
        assertReadable(refusal);
        return refusal;
    }

    /** Two sentences, no name of a class, and what is kept says the same. */
    private void assertReadable(FetchRefusal refusal) {
        String vietnamese = refusal.reason(Locale.of("vi"));
        String english = refusal.reason(Locale.ENGLISH);
        assertThat(vietnamese).isNotEqualTo(english).doesNotContain("{", "Exception");
        assertThat(english).doesNotContain("{", "Exception");
        assertThat(kept.getLast()).startsWith(refusal.code().name());
    }

    @Test
    void bringsThePageAndSaysWhoAsks() {
        Fetched fetched = (Fetched) fetch("/bai");
        assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(fetched.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(fetched.finalAddress()).isEqualTo(address("/bai"));
        assertThat(server.requests().getLast())
                .contains("GET /bai HTTP/1.1")
                .contains("Host: bao.example:" + server.port())
                .contains("User-Agent: CooperationBriefs/1.0 (+mailto:bientap@so.example)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:443/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::1]/",
                "http://10.0.0.8/",
                "//192.168.1.1/",
                "http://noi-bo.example/",
            })
    void followsNoRedirectIntoAPrivateNetwork(String location) {
        name("noi-bo.example", "172.16.3.4");
        server.on("/di", redirect(location));
        assertThat(refusal("/di").code()).isEqualTo(Code.PRIVATE_ADDRESS);
        assertThat(server.paths()).containsExactly("/robots.txt", "/di");
    }

    @Test
    void connectsToTheAddressThatWasChecked() {
        name("bao.example", "127.0.0.1", "10.1.2.3");
        assertThat(refusal("/bai").code()).isEqualTo(Code.PRIVATE_ADDRESS);
        assertThat(server.paths()).containsExactly("/robots.txt");
    }

    @Test
    void looksUpANameOncePerRequest() {
        name("bao.example", "127.0.0.1", "127.0.0.1", "10.1.2.3");
        assertThat(fetch("/bai")).isInstanceOf(Fetched.class);
    }

    @Test
    void trustsNoNameWithOneForbiddenAddressAmongOthers() throws Exception {
        Resolver mixed =
                host ->
                        List.of(
                                InetAddress.ofLiteral("127.0.0.1"),
                                InetAddress.ofLiteral("10.0.0.1"));
        SafeFetcher careful =
                new SafeFetcher(
                        new FetchLimits(
                                ofSeconds(1),
                                ofSeconds(5),
                                MAX_BYTES,
                                3,
                                Duration.ZERO,
                                Duration.ZERO,
                                ofSeconds(1),
                                ofSeconds(1),
                                Set.of(server.port())),
                        new RobotName("CooperationBriefs", null),
                        mixed,
                        this::permits,
                        host -> true,
                        SSLContext.getDefault(),
                        clock,
                        clock,
                        FetchLog.none());
        FetchResult result = careful.fetch(FetchRequest.of(address("/bai")));
        assertThat(code(result)).isEqualTo("PRIVATE_ADDRESS");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://bao.example/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://",
                "http:///x",
                "http://a b/",
                "http://user:pass@bao.example/",
                "http://bao.example\\@127.0.0.1/",
                "http://bao.example:0/",
                "http://bao.example:99999/",
                "http://bao.example/%zz",
                "bao.example/bai",
                "",
            })
    void readsNoAddressThatIsNone(String address) {
        FetchRefusal refusal = (FetchRefusal) fetcher.fetch(FetchRequest.of(address));
        assertThat(refusal.code()).isEqualTo(Code.BAD_ADDRESS);
        assertReadable(refusal);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void asksThroughNoOtherPort() {
        var result = (FetchRefusal) fetcher.fetch(FetchRequest.of("http://bao.example:22/"));
        assertThat(result.code()).isEqualTo(Code.PORT);
        assertReadable(result);
    }

    @Test
    void asksOnlyOutletsOfTheList() {
        outlets = host -> host.equals("bao.example");
        server.on("/di", redirect("http://khac.example/"));
        assertThat(refusal("/di").code()).isEqualTo(Code.NOT_AN_OUTLET);
        assertThat(refusal("/di").reason(Locale.of("vi"))).contains("khac.example");
        outlets = host -> false;
        assertThat(refusal("/bai").code()).isEqualTo(Code.NOT_AN_OUTLET);
    }

    @Test
    void followsThreeRedirectsAndNoMore() {
        server.on("/1", redirect("2?b=1"))
                .on("/2?b=1", redirect("/3"))
                .on("/3", redirect("//bao.example:" + server.port() + "/tin%20m%E1%BB%9Bi"))
                .on("/tin%20m%E1%BB%9Bi", page(TEXT))
                .on("/0", redirect("/1"));
        Fetched fetched = (Fetched) fetch("/1");
        assertThat(fetched.finalAddress()).endsWith("/tin%20m%E1%BB%9Bi");
        assertThat(fetched.address()).endsWith("/1");
        assertThat(refusal("/0").code()).isEqualTo(Code.TOO_MANY_REDIRECTS);
    }

    @Test
    void understandsVietnameseLettersInAddresses() {
        server.on("/tin%20m%E1%BB%9Bi", page(TEXT)).on("/di", redirect("/tin mới"));
        assertThat(fetch("/tin mới#cuối")).isInstanceOf(Fetched.class);
        assertThat(fetch("/di")).isInstanceOf(Fetched.class);
    }

    @Test
    void cutsAnEndlessBodyOff() {
        server.on(
                "/mai",
                out -> {
                    raw("HTTP/1.1 200 OK\nContent-Type: text/html\n\n").play(out);
                    pourForever(out);
                });
        assertThat(refusal("/mai").code()).isEqualTo(Code.TOO_LARGE);
    }

    private static void pourForever(OutputStream out) throws IOException {
        byte[] block = new byte[4096];
        while (true) {
            out.write(block);
        }
    }

    @Test
    void refusesALengthBeyondTheLimitAtOnce() {
        server.on("/to", raw("HTTP/1.1 200 OK\nContent-Length: 99999999999\n\n"));
        assertThat(refusal("/to").code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void defusesAGzipBomb() throws IOException {
        server.on("/bom", answer("200 OK\nContent-Encoding: gzip", gzip(new byte[20_000_000])));
        assertThat(refusal("/bom").code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void readsCompressedPages() throws IOException {
        byte[] packed = gzip(TEXT.getBytes(StandardCharsets.UTF_8));
        server.on("/nen", answer("200 OK\nContent-Encoding: gzip", packed))
                .on("/rong", answer("200 OK\nContent-Encoding: gzip", ""))
                .on("/la", answer("200 OK\nContent-Encoding: br", packed));
        assertThat(((Fetched) fetch("/nen")).bytes()).asString().isEqualTo(TEXT);
        assertThat(((Fetched) fetch("/rong")).bytes()).isEmpty();
        assertThat(refusal("/la").code()).isEqualTo(Code.BROKEN_ANSWER);
    }

    @Test
    void takesNoCutOffGzip() throws IOException {
        byte[] packed = gzip(TEXT.repeat(50).getBytes(StandardCharsets.UTF_8));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        server.on("/nua", answer("200 OK\nContent-Encoding: gzip", half));
        assertThat(refusal("/nua").code()).isEqualTo(Code.INCOMPLETE);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "headers", "nothing"})
    void givesASlowDripUp(String where) throws Exception {
        fetcher = fetcher(ofMillis(400));
        server.on(
                "/giot",
                out -> {
                    if (where.equals("body")) {
                        raw("HTTP/1.1 200 OK\nContent-Length: 1000\n\n").play(out);
                    } else if (where.equals("headers")) {
                        raw("HTTP/1.1 200 OK\n").play(out);
                    }
                    while (true) {
                        Thread.sleep(20);
                        out.write(where.equals("nothing") ? new byte[0] : "a".getBytes());
                        out.flush();
                    }
                });
        long start = System.nanoTime();
        assertThat(refusal("/giot").code()).isEqualTo(Code.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ofSeconds(3));
    }

    @Test
    void waitsNoLongerThanItsTimeForASlowNameServer() throws Exception {
        fetcher =
                new SafeFetcher(
                        new FetchLimits(
                                ofMillis(100),
                                ofMillis(100),
                                MAX_BYTES,
                                3,
                                Duration.ZERO,
                                Duration.ZERO,
                                ofSeconds(1),
                                ofSeconds(1),
                                Set.of(80)),
                        new RobotName("CooperationBriefs", null),
                        host -> {
                            LockSupport.park();
                            throw new UnknownHostException(host);
                        },
                        this::permits,
                        host -> true,
                        SSLContext.getDefault(),
                        clock,
                        clock,
                        FetchLog.none());
        FetchResult result = fetcher.fetch(FetchRequest.of("http://cham.example/"));
        assertThat(code(result)).isEqualTo("TIMEOUT");
    }

    @Test
    void takesNoPageThatEndsBeforeItsLength() {
        server.on("/ngan", raw("HTTP/1.1 200 OK\nContent-Length: 5000\n\n<p>Tỉnh Hà Tĩnh"))
                .on("/khuc", raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n20\nabc"));
        assertThat(refusal("/ngan").code()).isEqualTo(Code.INCOMPLETE);
        assertThat(refusal("/khuc").code()).isEqualTo(Code.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.6\n",
                "HTTP/1.1 abc\n\n",
                "HTTP/1.1 200 OK\nContent-Length: -5\n\nabc",
                "HTTP/1.1 200 OK\nContent-Length: many\n\nabc",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\nabc",
                "",
            })
    void understandsNoGibberish(String answer) {
        server.on("/la", raw(answer));
        assertThat(refusal("/la").code()).isIn(Code.BROKEN_ANSWER, Code.INCOMPLETE);
    }

    @Test
    void readsNoEndlessHeader() {
        server.on(
                "/dau",
                out -> {
                    raw("HTTP/1.1 200 OK\nX-A: ").play(out);
                    pourForever(out);
                });
        assertThat(refusal("/dau").code()).isEqualTo(Code.BROKEN_ANSWER);
    }

    @Test
    void obeysRobots() {
        server.on("/robots.txt", page("User-agent: *\nDisallow: /rieng/\n"))
                .on("/rieng/bai", page(TEXT));
        FetchRefusal refusal = refusal("/rieng/bai");
        assertThat(refusal.code()).isEqualTo(Code.ROBOTS);
        assertThat(kept.getLast()).contains("forbidden by " + address("/robots.txt"));
        assertThat(fetch("/bai")).isInstanceOf(Fetched.class);
        assertThat(kept.getLast()).contains("allowed by " + address("/robots.txt"));
        assertThat(server.paths()).containsExactly("/robots.txt", "/bai");
    }

    @Test
    void obeysRobotsThatNameUs() {
        server.on(
                "/robots.txt",
                page("User-agent: CooperationBriefs\nDisallow: /\n\nUser-agent: *\nDisallow:\n"));
        assertThat(refusal("/bai").code()).isEqualTo(Code.ROBOTS);
    }

    @Test
    void asksForRobotsAgainAfterADay() {
        fetch("/bai");
        fetch("/bai");
        assertThat(server.paths()).containsExactly("/robots.txt", "/bai", "/bai");
        clock.advance(Duration.ofDays(1));
        fetch("/bai");
        assertThat(server.paths()).endsWith("/robots.txt", "/bai");
    }

    @Test
    void fetchesNothingWhileRobotsCannotBeHad() {
        server.on("/robots.txt", answer("500 Internal Server Error", ""));
        assertThat(refusal("/bai").code()).isEqualTo(Code.ROBOTS_UNREACHABLE);
        server.on("/robots.txt", page("User-agent: *\nDisallow:\n"));
        clock.advance(Duration.ofMinutes(11));
        assertThat(fetch("/bai")).isInstanceOf(Fetched.class);
    }

    @Test
    void asksAHostEveryFiveSeconds() {
        name("hai.example", "127.0.0.1");
        fetch("/bai");
        fetch("/bai");
        fetcher.fetch(FetchRequest.of("http://hai.example:" + server.port() + "/robots.txt"));
        assertThat(clock.sleeps()).containsExactly(ofSeconds(5), ofSeconds(5), ofSeconds(5));
        clock.advance(ofSeconds(60));
        fetch("/bai");
        assertThat(clock.sleeps()).hasSize(3);
    }

    @Test
    void honoursTheDelayThatRobotsAsksFor() {
        server.on("/robots.txt", page("User-agent: *\nCrawl-delay: 20\n"));
        fetch("/bai");
        fetch("/bai");
        assertThat(clock.sleeps()).containsExactly(ofSeconds(5), ofSeconds(20));
    }

    @Test
    void leavesAHostAloneThatAsksForPatience() {
        server.on("/ban", answer("429 Too Many Requests\nRetry-After: 120", ""));
        FetchRefusal refusal = refusal("/ban");
        assertThat(refusal.code()).isEqualTo(Code.ASKED_TO_WAIT);
        assertThat(refusal.notBefore()).isEqualTo(clock.instant().plusSeconds(120));
        int asked = server.requests().size();
        assertThat(refusal("/bai").code()).isEqualTo(Code.RESTING);
        assertThat(server.requests()).hasSize(asked);
        clock.advance(ofSeconds(121));
        assertThat(fetch("/bai")).isInstanceOf(Fetched.class);
    }

    @Test
    void understandsADateToComeBackAt() {
        String date = "Sat, 21 Nov 2026 02:00:00 GMT";
        server.on("/nghi", answer("503 Service Unavailable\nRetry-After: " + date, ""));
        assertThat(refusal("/nghi").notBefore()).isEqualTo("2026-11-21T02:00:00Z");
    }

    @Test
    void restsLongerWithEachFailure() {
        server.on("/hong", answer("500 Internal Server Error", ""));
        Duration first = restAfter("/hong");
        Duration second = restAfter("/hong");
        assertThat(first).isEqualTo(ofSeconds(30));
        assertThat(second).isEqualTo(ofSeconds(60));
        fetch("/bai");
        assertThat(restAfter("/hong")).isEqualTo(first);
    }

    private Duration restAfter(String path) {
        FetchRefusal refusal = refusal(path);
        assertThat(refusal.code()).isEqualTo(Code.SERVER_ERROR);
        Duration rest = Duration.between(clock.instant(), refusal.notBefore());
        clock.advance(rest.plusSeconds(1));
        return rest;
    }

    @Test
    void asksOnlyForWhatIsNew() {
        server.on("/cu", answer("304 Not Modified\nETag: \"a1\"", ""));
        FetchRequest request =
                new FetchRequest(address("/cu"), "\"a1\"", "Mon, 27 Mar 2023 01:02:03 GMT");
        assertThat(fetcher.fetch(request)).isInstanceOf(Unchanged.class);
        assertThat(server.requests().getLast())
                .contains("If-None-Match: \"a1\"")
                .contains("If-Modified-Since: Mon, 27 Mar 2023 01:02:03 GMT");
        assertThat(refusal("/cu").code()).isEqualTo(Code.BROKEN_ANSWER);
    }

    @Test
    void keepsTheHeadersButNoCookies() {
        server.on("/the", answer("200 OK\nETag: \"b2\"\nSet-Cookie: a=b\nLast-Modified: x", TEXT));
        Fetched fetched = (Fetched) fetch("/the");
        assertThat(fetched.etag()).isEqualTo("\"b2\"");
        assertThat(fetched.headers()).doesNotContainKey("set-cookie").containsKey("last-modified");
    }

    @Test
    void tellsGoneFromDenied() {
        server.on("/cam", answer("403 Forbidden", "")).on("/het", answer("410 Gone", ""));
        assertThat(refusal("/khong-co").code()).isEqualTo(Code.GONE);
        assertThat(refusal("/het").code()).isEqualTo(Code.GONE);
        assertThat(refusal("/cam").code()).isEqualTo(Code.DENIED);
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        server.close();
        assertThat(refusal("/bai").code()).isEqualTo(Code.UNREACHABLE);
        FetchResult unknown = fetcher.fetch(FetchRequest.of("http://khong-co.example/"));
        assertThat(code(unknown)).isEqualTo("NO_SUCH_HOST");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void hasASentenceForEveryReason(Code code) {
        var refusal = new FetchRefusal(code, "x", "http://x/", clock.instant(), null);
        assertThat(refusal.reason(Locale.of("vi"))).isNotEqualTo(refusal.reason(Locale.ENGLISH));
        assertThat(refusal.reason(Locale.of("lo"))).isEqualTo(refusal.reason(Locale.of("vi")));
    }
}
