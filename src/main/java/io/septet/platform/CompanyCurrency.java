package io.septet.platform;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The currency in which the company reckons ({@code septet.currency}, a code such as CNY), and how an amount is worded in
 * it. Amounts are kept without their currency: another setting words them otherwise and converts nothing.
 */
@Component("currency")
public class CompanyCurrency {

    private final Currency currency;
    private final MessageSource texts;

    /** @throws IllegalArgumentException when there is no such currency */
    CompanyCurrency(@Value("${septet.currency:CNY}") String code, MessageSource texts) {
        this.currency = known(code.strip());
        this.texts = texts;
    }

    private static Currency known(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "septet.currency is '%s', which is no currency: a code of ISO 4217 such as CNY or EUR is needed"
                            .formatted(code),
                    unknown);
        }
    }

    /** Such as 元 or 欧元; in English the code. */
    public String unit(Locale reader) {
        String otherwise = reader.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? currency.getDisplayName(reader)
                : currency.getCurrencyCode();
        return texts.getMessage("platform.currency." + currency.getCurrencyCode(), null, otherwise, reader);
    }

    /** Such as 5,000 元 or CNY 5,000; with decimals where there are any, as many as the currency has. */
    public String amount(BigDecimal amount, Locale reader) {
        NumberFormat format = NumberFormat.getInstance(reader);
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(
                Math.max(decimals, amount.stripTrailingZeros().scale()));
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? decimals : 0);
        return texts.getMessage("platform.currency.amount", new Object[] {format.format(amount), unit(reader)}, reader);
    }
}
