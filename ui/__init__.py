"""The page: a Streamlit application that speaks to the assistant's HTTP API only."""
