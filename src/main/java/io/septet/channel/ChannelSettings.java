package io.septet.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.channel.*}.
 *
 * @param allowed hosts that may be reached, with the port where it is not 443
 * @param loopback whether a program on this machine may be reached, too, and by http: for trying things out
 * @param groups where messages can be sent, by the name that communication plans call them by
 */
@Validated
@ConfigurationProperties("septet.channel")
record ChannelSettings(
        @DefaultValue({"open.feishu.cn", "oapi.dingtalk.com", "qyapi.weixin.qq.com"}) List<String> allowed,
        @DefaultValue("false") boolean loopback,
        @DefaultValue Map<String, @Valid GroupSettings> groups) {

    /**
     * One of them; an address may hold a key as well.
     *
     * @param kind {@code feishu}, {@code dingtalk}, {@code wecom} or {@code webhook}
     * @param address where it stands: {@code env:NAME} or {@code file:/path}
     * @param secret likewise, the key by which requests are signed
     */
    record GroupSettings(@NotBlank String kind, @NotBlank String address, @Nullable String secret) {}
}
