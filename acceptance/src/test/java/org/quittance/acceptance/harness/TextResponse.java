package org.quittance.acceptance.harness;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** An answer whose body is read as text, whatever it is. */
record TextResponse(HttpResponse<byte[]> received) implements HttpResponse<String> {

    @Override
    public int statusCode() {
        return received.statusCode();
    }

    @Override
    public String body() {
        return new String(received.body(), StandardCharsets.UTF_8);
    }

    @Override
    public HttpHeaders headers() {
        return received.headers();
    }

    @Override
    public URI uri() {
        return received.uri();
    }

    @Override
    public HttpRequest request() {
        return received.request();
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return received.sslSession();
    }

    @Override
    public HttpClient.Version version() {
        return received.version();
    }
}
