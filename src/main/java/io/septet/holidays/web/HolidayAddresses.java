package io.septet.holidays.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of holidays; only administrators see and change them. */
@Component
class HolidayAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/holidays", "/holidays/check", "/holidays/{year:\\d{1,4}}");
    }
}
