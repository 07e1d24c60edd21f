package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The company's currency")
class CompanyCurrencyTest {

    private static final Texts TEXTS = new Texts();

    @ParameterizedTest(name = "{1} {0} is {3} in {2}")
    @DisplayName("R6: an amount is worded with its currency, with decimals where it has any")
    @CsvSource({
        "CNY, 5000,    zh, '5,000 元'",
        "CNY, 5000.00, zh, '5,000 元'",
        "CNY, 1234.5,  zh, '1,234.50 元'",
        "CNY, 5000,    en, 'CNY 5,000'",
        "EUR, 0.05,    en, 'EUR 0.05'",
        "EUR, 8000,    zh, '8,000 欧元'",
        "JPY, 8000,    en, 'JPY 8,000'",
        "JPY, 0.5,     en, 'JPY 0.5'"
    })
    void worded(String code, BigDecimal amount, String language, String words) {
        assertThat(new CompanyCurrency(code, TEXTS).amount(amount, Locale.forLanguageTag(language)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @DisplayName("R6: a code that is no currency stops the start with a sentence that says which")
    @ValueSource(strings = {"RMB", "yuan", "元", "", "cny"})
    void unknown(String code) {
        assertThatThrownBy(() -> new CompanyCurrency(code, TEXTS))
                .hasMessageContaining("septet.currency is '%s', which is no currency".formatted(code))
                .hasMessageContaining("such as CNY or EUR");
    }

    @Test
    @DisplayName("R6: in English the unit is the code, in Chinese what people say")
    void unit() {
        CompanyCurrency currency = new CompanyCurrency("CNY", TEXTS);
        assertThat(currency.unit(Locale.CHINESE)).isEqualTo("元");
        assertThat(currency.unit(Locale.ENGLISH)).isEqualTo("CNY");
    }
}
