package io.septet.lifecycle.process;

import io.septet.Colleagues;
import io.septet.Life;
import io.septet.archive.Archives;
import io.septet.notification.Notifications;
import io.septet.tracking.Deliveries;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the life of a project share. */
abstract class WholeProjects {

    static final String LEAD = Life.LEAD;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Notifications notifications;

    @Autowired
    Archives archives;

    @Autowired
    BeanFactory beans;

    /** Whom a message has reached or is on its way to. */
    List<String> told(Life life, String message) {
        return notifications.of(life.id()).stream()
                .filter(told -> told.tells(message))
                .map(told -> told.person().value())
                .toList();
    }
}
