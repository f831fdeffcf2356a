"""The guided set-up: a profile says what is wanted, a plan says which steps lead there, a state remembers them."""
