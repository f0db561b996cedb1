package id.tapis.intake.post;

import id.tapis.intake.Reply;

/** A reply on its way, with its id and the address it goes to. */
public record Letter(long id, Reply reply, String address) {}
