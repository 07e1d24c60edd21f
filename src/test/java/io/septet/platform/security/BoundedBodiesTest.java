package io.septet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

@DisplayName("What somebody sends")
class BoundedBodiesTest {

    private final StaticMessageSource texts = new StaticMessageSource();
    private final MockFilterChain chain = new MockFilterChain();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ann", null));
        texts.addMessage("platform.body.tooSlow", Locale.ENGLISH, "longer than {0} seconds");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("may come in pieces, but not for ever")
    void slowly() throws Exception {
        send(Duration.ofSeconds(1), chain);

        assertThat(response.getStatus()).isEqualTo(408);
        assertThat(response.getContentAsString()).contains("longer than 1 seconds");
        assertThat(response.getHeader("Connection")).isEqualTo("close");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    @DisplayName("is read by nobody before it is known who they are")
    void ofNobody() throws Exception {
        SecurityContextHolder.clearContext();
        send(Duration.ofSeconds(1), chain);

        assertThat(chain.getRequest()).isInstanceOf(MockHttpServletRequest.class);
    }

    private void send(Duration longest, FilterChain through) throws Exception {
        new BoundedBodies(texts, new FixedLocaleResolver(Locale.ENGLISH), longest)
                .doFilter(endless(), response, through);
    }

    /** A byte every tenth of a second. */
    private static MockHttpServletRequest endless() {
        return new MockHttpServletRequest("POST", "/api/signing-tokens") {
            @Override
            public ServletInputStream getInputStream() {
                return new ServletInputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        try {
                            Thread.sleep(100);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        into[from] = ' ';
                        return 1;
                    }

                    @Override
                    public boolean isFinished() {
                        return false;
                    }

                    @Override
                    public boolean isReady() {
                        return true;
                    }

                    @Override
                    public void setReadListener(ReadListener listener) {
                        throw new UnsupportedOperationException();
                    }
                };
            }
        };
    }
}
