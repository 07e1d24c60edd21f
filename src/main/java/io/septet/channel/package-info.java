/**
 * The ways out of Septet besides mail: robots of groups in Feishu, DingTalk and WeCom, and web hooks for everything else.
 * The company names its groups in the settings ({@code septet.channel.groups.*}), a project's communication plan names one
 * of them, and addresses and keys come from the environment or a file. Where the company allows it
 * ({@code septet.channel.own.*}), people open a web hook of their own. Septet connects to hosts that an administrator has
 * allowed, under public addresses only, and follows no redirect.
 */
@ApplicationModule(
        displayName = "Channel",
        allowedDependencies = {"platform", "findings", "calendar", "directory", "notification", "plan", "project"})
@NullMarked
package io.septet.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
