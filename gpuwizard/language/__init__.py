"""Says the wizard's English texts in another language, by the patterns that they were made from; pure."""
