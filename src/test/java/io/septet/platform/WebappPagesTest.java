package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pages of Camunda's webapps")
class WebappPagesTest {

    private static final String SAYS_THAT_IT_LOADS =
            "<script src=\"/septet/splash.js\" $CSP_NONCE charset=\"UTF-8\"></script>";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("are as Camunda ships them, but for their name and the script that says how loading goes")
    void asShipped(String app) throws IOException {
        List<URL> pages = Collections.list(getClass()
                .getClassLoader()
                .getResources("META-INF/resources/webjars/camunda/app/%s/index.html".formatted(app)));
        assertThat(pages).hasSize(2);
        String ours = text(pages.get(0));
        String shipped = text(pages.get(1));

        assertThat(ours).contains("<title>Septet</title>\n  " + SAYS_THAT_IT_LOADS);
        assertThat(ours)
                .isEqualTo(shipped.replaceFirst(
                                "<title>Camunda \\w+</title>",
                                "<title>Septet</title>\n  " + SAYS_THAT_IT_LOADS.replace("$", "\\$"))
                        .replaceFirst("content=\"[Cc]amunda (Tasklist|Cockpit|Admin|Welcome)\"", "content=\"Septet\""));
    }

    private static String text(URL page) throws IOException {
        try (InputStream content = page.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
