"""Fordelingen av et beløp mellom kravene når det ikke rekker til alle."""
