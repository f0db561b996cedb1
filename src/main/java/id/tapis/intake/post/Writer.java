package id.tapis.intake.post;

import id.tapis.intake.ClientId;

/** Who wrote, and the address that answers go to; empty where the channel needs none. */
public record Writer(ClientId client, String channel, String address) {}
