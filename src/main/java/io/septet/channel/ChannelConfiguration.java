package io.septet.channel;

import io.septet.calendar.WorkingTime;
import io.septet.channel.domain.Dialect;
import io.septet.channel.domain.DingTalk;
import io.septet.channel.domain.Feishu;
import io.septet.channel.domain.OwnHookRepository;
import io.septet.channel.domain.WeCom;
import io.septet.channel.domain.WebHook;
import io.septet.notification.Channel;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A channel of its own for each kind of robot, so that one that is down holds up no other. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

    @Bean
    Groups groups(ChannelSettings settings) {
        List<Dialect> dialects = List.of(new Feishu(), new DingTalk(), new WeCom(), new WebHook());
        return new Groups(settings, dialects, new Safe(System::getenv));
    }

    @Bean
    Wire wire(ChannelSettings settings) {
        return new Wire(settings.loopback());
    }

    @Bean
    Channel feishu(Groups groups, Wire wire, Postings postings, WorkingTime time) {
        return robot(new Feishu(), groups, wire, postings, time);
    }

    @Bean
    Channel dingTalk(Groups groups, Wire wire, Postings postings, WorkingTime time) {
        return robot(new DingTalk(), groups, wire, postings, time);
    }

    @Bean
    Channel weCom(Groups groups, Wire wire, Postings postings, WorkingTime time) {
        return robot(new WeCom(), groups, wire, postings, time);
    }

    @Bean
    Channel webHook(Groups groups, Wire wire, Postings postings, WorkingTime time) {
        return robot(new WebHook(), groups, wire, postings, time);
    }

    private static Channel robot(Dialect dialect, Groups groups, Wire wire, Postings postings, WorkingTime time) {
        return new RobotChannel(
                dialect.name(), dialect, Recipients.groups(groups, dialect.name()), wire, postings, time);
    }

    @Bean
    OwnHookRules ownHookRules(OwnHookSettings own, ChannelSettings settings) {
        return new OwnHookRules(own, settings.loopback(), new Safe(System::getenv));
    }

    @Bean
    Channel ownHook(OwnHookRepository hooks, OwnHookRules rules, Wire wire, Postings postings, WorkingTime time) {
        return new RobotChannel(OwnHooks.CHANNEL, new WebHook(), Recipients.own(hooks, rules), wire, postings, time);
    }
}
