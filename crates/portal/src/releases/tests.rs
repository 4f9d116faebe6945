//! What downloads promise.
