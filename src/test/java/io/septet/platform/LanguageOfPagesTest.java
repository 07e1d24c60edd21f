package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The language of pages")
class LanguageOfPagesTest {

    private final BrowserLanguage inChineseCompany = new BrowserLanguage(new CompanyLanguage("zh"));

    @ParameterizedTest(name = "asking for {0} is answered in {1}")
    @CsvSource(
            delimiter = '|',
            value = {"en-GB|en", "zh-CN|zh", "fr|zh", "fr, en;q=0.5|en"})
    void asked(String accepted, Locale answered) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, accepted);
        assertThat(inChineseCompany.of(request)).isEqualTo(answered);
    }

    @Test
    @DisplayName("asking for none is answered in the company's")
    void notAsked() {
        assertThat(inChineseCompany.of(new MockHttpServletRequest())).isEqualTo(Locale.CHINESE);
    }
}
