package io.septet.channel;

import io.septet.channel.domain.Answer;
import io.septet.channel.domain.PublicAddress;
import io.septet.channel.domain.Request;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Talks to what is outside. A name is resolved once, every address of it has to be public, and the connection is made to
 * one of those very addresses: a name that answers differently the second time is not asked a second time. It follows no
 * redirect, keeps no cookie, and waits five seconds in all.
 */
class Wire {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 16 * 1024;
    private static final int AT_ONCE = 20;

    private final CheckedAddresses addresses;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarm;

    /** @param loopback whether this machine may be reached, too */
    Wire(boolean loopback) {
        this(new CheckedAddresses(SystemDefaultDnsResolver.INSTANCE, loopback));
    }

    Wire(CheckedAddresses addresses) {
        this.addresses = addresses;
        Timeout timeout = Timeout.of(LONGEST);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setMaxConnTotal(AT_ONCE)
                        .setMaxConnPerRoute(AT_ONCE)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        this.alarm = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "septet-wire");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Looks whether a name leads somewhere, and to nowhere that is not public.
     *
     * @throws NotPublic when it does
     * @throws UnknownHostException when nobody knows it
     */
    void resolve(String host) throws UnknownHostException {
        addresses.resolve(host);
    }

    /**
     * Sends it and takes the answer.
     *
     * @throws NotPublic when the name leads to somewhere that is not public
     * @throws IOException when there was no answer in time
     */
    Answer send(Request request) throws IOException {
        HttpPost post = new HttpPost(request.address());
        request.headers().forEach(post::setHeader);
        post.setEntity(new StringEntity(request.body(), ContentType.APPLICATION_JSON));
        // time-outs of the connection begin anew with each byte
        Future<?> tooLate = alarm.schedule(post::cancel, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(post, Wire::answer);
        } finally {
            tooLate.cancel(false);
        }
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(response.getCode(), "");
        }
        try (InputStream content = entity.getContent()) {
            byte[] read = content.readNBytes(LONGEST_ANSWER);
            return new Answer(response.getCode(), new String(read, StandardCharsets.UTF_8));
        }
    }

    @PreDestroy
    void close() throws IOException {
        alarm.shutdownNow();
        client.close();
    }

    /** What a name leads to, if all of it may be reached. */
    static final class CheckedAddresses implements DnsResolver {

        private final DnsResolver names;
        private final boolean loopback;

        CheckedAddresses(DnsResolver names, boolean loopback) {
            this.names = names;
            this.loopback = loopback;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = names.resolve(host);
            for (InetAddress address : addresses) {
                if (!PublicAddress.is(address) && !(loopback && address.isLoopbackAddress())) {
                    throw new NotPublic(host);
                }
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return names.resolveCanonicalHostname(host);
        }
    }

    /** A name leads to a machine's own, a network's own or a group's address. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super("%s leads to an address that is not public".formatted(host));
        }
    }
}
