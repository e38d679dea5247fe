package org.coopbriefs.article.fetch;

import static org.coopbriefs.article.fetch.FetchRefusal.Code.BROKEN_ANSWER;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.INCOMPLETE;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.NO_SUCH_HOST;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.TIMEOUT;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.TLS;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.TOO_LARGE;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.UNREACHABLE;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** What an exception of the network means. */
final class NetworkFailure {

    private NetworkFailure() {}

    static Refused refusal(IOException world) {
        return new Refused(code(world), detail(world));
    }

    private static FetchRefusal.Code code(IOException world) {
        return switch (world) {
            case UnknownHostException name -> NO_SUCH_HOST;
            case SSLException tls -> TLS;
            case ConnectTimeoutException late -> UNREACHABLE;
            case SocketTimeoutException late -> TIMEOUT;
            case NoHttpResponseException silent -> BROKEN_ANSWER;
            case SocketException refused -> UNREACHABLE;
            case ConnectionClosedException early -> INCOMPLETE;
            case TruncatedChunkException early -> INCOMPLETE;
            case EOFException early -> INCOMPLETE;
            case TooLarge bytes -> TOO_LARGE;
            default -> BROKEN_ANSWER;
        };
    }

    /** Its first line, without the names of classes. */
    private static String detail(IOException world) {
        String message = world.getMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), 200));
    }
}
