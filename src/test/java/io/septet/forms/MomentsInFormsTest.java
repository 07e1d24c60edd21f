package io.septet.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form shows a moment")
class MomentsInFormsTest extends OpenForm {

    private static final String WORDED =
            """
            async () => {
              const { Texts } = await import('/septet/texts.mjs');
              const texts = new Texts(await (await fetch('/api/texts')).json(), null);
              return [texts.moment('2026-11-26T07:30:00Z'), texts.moment('2026-09-01T16:05:00Z'), texts.date('2026-09-01'),
                texts.momentInTable('2026-09-01T16:05:00Z'), texts.dateInTable('2026-09-01')].join(' | ');
            }""";

    private static final String ABROAD =
            """
            async () => {
              const { Texts } = await import('/septet/texts.mjs');
              const given = await (await fetch('/api/texts')).json();
              const worded = (zone) => {
                const texts = new Texts({ ...given, 'calendar.zone': zone, 'calendar.zone.company': 'Asia/Shanghai' }, null);
                return `${texts.moment('2026-07-26T07:30:00Z')} | ${texts.momentInTable('2026-11-26T07:30:00Z')}`;
              };
              return [worded('Europe/London'), worded('Asia/Kolkata'), worded('Asia/Singapore')].join(' | ');
            }""";

    @Test
    @DisplayName("in the zone that the reader has chosen, which is named where the company's clocks show another time")
    void abroad() {
        page.navigate(host.address());
        assertThat(page.evaluate(ABROAD))
                .isEqualTo("26 Jul 2026, 08:30 (GMT+1) | 26 Nov 2026, 07:30 (GMT) | 26 Jul 2026, 13:00 (GMT+5:30)"
                        + " | 26 Nov 2026, 13:00 (GMT+5:30) | 26 Jul 2026, 15:30 | 26 Nov 2026, 15:30");
    }

    @Test
    @DisplayName("in the company's zone and in the words of the pages, wherever the browser is")
    void inTheCompanysZone() {
        for (String zone : new String[] {"America/Los_Angeles", "Europe/Berlin", "Pacific/Auckland"}) {
            try (BrowserContext elsewhere =
                    page.context().browser().newContext(new Browser.NewContextOptions().setTimezoneId(zone))) {
                Page there = elsewhere.newPage();
                there.navigate(host.address());
                assertThat(there.evaluate(WORDED))
                        .as(zone)
                        .isEqualTo(
                                "26 Nov 2026, 15:30 | 2 Sep 2026, 00:05 | 1 Sep 2026 | 2 Sep 2026, 00:05 | 1 Sep 2026");
                host.inChinese();
                assertThat(there.evaluate(WORDED))
                        .as(zone)
                        .isEqualTo("2026年11月26日 15:30 | 2026年9月2日 00:05 | 2026年9月1日 | 2026-09-02 00:05 | 2026-09-01");
                host.forget();
            }
        }
    }
}
