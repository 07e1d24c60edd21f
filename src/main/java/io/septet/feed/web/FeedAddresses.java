package io.septet.feed.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages for whoever has signed in, and the calendar for whoever knows its address: no calendar program signs in. */
@Component
class FeedAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/calendar", "/calendar/off", "/calendar-feeds/{token}", "/meetings");
    }

    @Override
    public List<String> withoutSigningIn() {
        return List.of("/calendar-feeds/{token}");
    }
}
