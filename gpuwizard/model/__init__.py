"""Frozen data that every other room shares: facts, findings, fixes, results and reports."""
