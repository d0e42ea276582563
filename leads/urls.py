"""Addresses of the reps' desk."""

from django.urls import path

from leads import views

urlpatterns = [
    path("rep/", views.lists, name="desk"),
    path("rep/leads/<int:pk>/", views.lead, name="desk-lead"),
    path("rep/leads/<int:pk>/notes/", views.add_note, name="add-note"),
    path("rep/leads/<int:pk>/marks/", views.mark_answer, name="mark-answer"),
    path("rep/leads/<int:pk>/next-step/", views.plan_next_step, name="plan-next-step"),
    path("rep/leads/<int:pk>/outcome/", views.outcome, name="outcome"),
    path("rep/leads/<int:pk>/give-back/", views.give_back, name="give-back"),
    path("rep/offers/<int:pk>/", views.answer_offer, name="answer-offer"),
    path("rep/presence/", views.presence, name="presence"),
]
