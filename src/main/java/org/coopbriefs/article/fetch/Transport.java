package org.coopbriefs.article.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One request to addresses that were checked before: the name serves for the Host header and for
 * the certificate, it is not looked up again. Nothing is followed, repeated, remembered or
 * decompressed on the library's own account.
 */
final class Transport {

    private static final int LONGEST_HEADER = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_KEPT_VALUE = 2_000;

    private final FetchLimits limits;
    private final String userAgent;
    private final TlsSocketStrategy tls;

    Transport(FetchLimits limits, String userAgent, SSLContext trusted) {
        this.limits = limits;
        this.userAgent = userAgent;
        this.tls = new DefaultClientTlsStrategy(trusted);
    }

    /** Asks one of the checked addresses. */
    Answer get(WebAddress address, List<InetAddress> checked, FetchRequest request)
            throws IOException {
        CloseableHttpClient client = client(checked);
        try {
            // closing the response would read the rest of an endless body; the connection is cut
            // below
            ClassicHttpResponse response =
                    client.executeOpen(host(address), message(address, request), null);
            return answer(response);
        } finally {
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private Answer answer(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = headers(response);
        Answer bare = new Answer(response.getCode(), headers, new byte[0]);
        if (!bare.isSuccess()) {
            return bare;
        }
        String encoding = headers.get("content-encoding");
        byte[] body = BodyReading.read(response.getEntity(), encoding, limits.maxBytes());
        return new Answer(response.getCode(), headers, body);
    }

    private static HttpHost host(WebAddress address) {
        return new HttpHost(address.scheme(), address.host(), address.port());
    }

    private HttpGet message(WebAddress address, FetchRequest request) {
        HttpGet get = new HttpGet(address.toString());
        get.setHeader("User-Agent", userAgent);
        get.setHeader(
                "Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        get.setHeader("Accept-Language", "vi, en;q=0.5");
        get.setHeader("Accept-Encoding", "gzip");
        get.setHeader("Connection", "close");
        if (request.etag() != null) {
            get.setHeader("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            get.setHeader("If-Modified-Since", request.lastModified());
        }
        return get;
    }

    private CloseableHttpClient client(List<InetAddress> checked) {
        return HttpClients.custom()
                .setConnectionManager(connections(checked))
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout()).build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    private BasicHttpClientConnectionManager connections(List<InetAddress> checked) {
        var connections =
                BasicHttpClientConnectionManager.create(
                        null,
                        new Pinned(checked),
                        RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build(),
                        ManagedHttpClientConnectionFactory.builder()
                                .http1Config(headerLimits())
                                .build());
        connections.setConnectionConfig(
                ConnectionConfig.custom()
                        .setConnectTimeout(limits.connect().toMillis(), TimeUnit.MILLISECONDS)
                        .setSocketTimeout(timeout())
                        .build());
        return connections;
    }

    private Timeout timeout() {
        return Timeout.of(limits.total());
    }

    private static Http1Config headerLimits() {
        return Http1Config.custom()
                .setMaxLineLength(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (!name.startsWith("set-cookie")) {
                headers.merge(name, clean(header.getValue()), (one, other) -> one);
            }
        }
        return headers;
    }

    private static String clean(String value) {
        String text = value == null ? "" : value.replaceAll("\\p{Cntrl}", "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST_KEPT_VALUE));
    }

    /** Answers every look-up with the addresses that were checked. */
    private record Pinned(List<InetAddress> checked) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) {
            return checked.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return host;
        }
    }
}
